/** An article that waits for somebody. `says` is whose it is, or what was noted. */
export type WaitingItem = { id: string; articleId: string; title: string; at: Date; says: string };
export type Waiting = { count: number; items: WaitingItem[] };

/** What waits for who writes and edits, each with how many there are and the first of them. */
export type WaitingArticles = {
  /** For editors: submitted, and validated but not before readers. */
  review: Waiting | null;
  validated: Waiting | null;
  /** One's own: sent back with words, and notes that nobody has resolved. */
  changes: Waiting;
  notes: Waiting;
  planned: { count: number; items: (WaitingItem & { action: string })[] };
  failed: Waiting;
};
