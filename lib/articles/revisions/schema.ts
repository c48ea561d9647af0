import { z } from 'zod';
import type { PictureView } from '../../media/schema';
import type { Comparison } from '../compare/schema';
import type { Draft } from '../schema';

/** A text that was kept, in the history of its article. */
export type RevisionEntry = {
  id: string;
  version: number;
  title: string;
  /** Who saved it last; none for the house itself or a member who is gone. */
  by: string | null;
  savedAt: Date;
  /** Why it was kept; '' for the draft that is being written. */
  reason: string;
  words: number;
  isDraft: boolean;
  isLive: boolean;
  scheduledAt: Date | null;
};

/** A page of a history, the newest first. `draftVersion` is what a restoration starts from. */
export type RevisionList = {
  title: string;
  draftVersion: number;
  items: RevisionEntry[];
  /** The version after which the next page begins; none on the last page. */
  next: number | null;
};

/** Two texts of an article, the older one first. */
export type ComparedRevisions = {
  title: string;
  draftVersion: number;
  before: RevisionEntry;
  after: RevisionEntry;
  comparison: Comparison;
  pictures: Record<string, PictureView>;
};

/** What is stored now, for somebody whose text met it: by whom and since when. */
export type StoredDraft = { draft: Draft; by: string | null; savedAt: Date };

export const restoreSchema = z.object({
  revision: z.string(),
  version: z.coerce.number().int().nonnegative(),
});
