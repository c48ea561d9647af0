/** A feed before it is Atom or RSS. All addresses are absolute. */
export type Feed = {
  /** Never changes, whatever the feed's address or title. */
  id: string;
  title: string;
  description: string;
  language: string;
  /** The feed itself. */
  self: string;
  /** The page that it follows. */
  page: string;
  entries: FeedEntry[];
};

export type FeedEntry = {
  id: string;
  title: string;
  address: string;
  /** A name and nothing more: Atom and RSS have fields for e-mail addresses, which stay empty. */
  author: string;
  /** HTML. */
  content: string;
  publishedAt: Date;
  updatedAt: Date;
  /** The entry that it answers (RFC 4685). */
  answers?: { id: string; address: string };
};

/** When anything in it changed last; of an empty feed always the same time. */
export function updatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map((entry) => entry.updatedAt.getTime())));
}
