import { z } from 'zod';
import { textField } from '../../text';
import type { ArticleStatus } from '../schema';

/** How far a draft has come: it is written, waits to be read, was sent back with words, or may be published. */
export const STAGES = ['writing', 'review', 'changes', 'validated'] as const;
export type Stage = (typeof STAGES)[number];

/** What the state of an article is read off. */
export type StateFacts = {
  status: ArticleStatus;
  stage: Stage;
  /** The draft is another text than the one that is, or was, live. */
  hasChanges: boolean;
  publishAt: Date | null;
  trashedAt: Date | null;
};

/** Where an article stands, as lists, badges and the editor say it; a key of the dictionaries' `flow.states`. */
export type ArticleStateKey =
  | 'writing'
  | 'review'
  | 'changes'
  | 'validated'
  | 'scheduled'
  | 'published'
  | 'unpublished'
  | 'trashed';

/** `draft` is how far the changes are of what is published or was; a key of `flow.drafts`. None: there are none. */
export type ShownState = { state: ArticleStateKey; draft: Stage | 'scheduled' | null };

/** The state of an article in a word, and that of its unpublished changes. */
export function shownState({ status, stage, hasChanges, publishAt, trashedAt }: StateFacts): ShownState {
  if (trashedAt !== null) return { state: 'trashed', draft: null };
  const way = publishAt === null ? stage : 'scheduled';
  if (status === 'draft') return { state: way, draft: null };
  return { state: status, draft: way !== 'writing' ? way : hasChanges ? 'writing' : null };
}

/** What an editor says who sends a draft back. */
export const changesSchema = z.object({ words: textField(5_000, 'changesTooLong', 'changesMissing') });
export type ChangesField = 'words';

export const versionSchema = z.number().int().nonnegative();

/** A step in the history of an article. `from` and `to` are stages or what readers see of it. */
export type StepView = {
  id: string;
  from: string;
  to: string;
  version: number;
  words: string;
  /** '' for the machine's owner, and for who is no member any more. */
  by: string;
  at: Date;
};

/** Where an article is on its way, and what the viewer may do with it. */
export type FlowView = StateFacts & {
  id: string;
  title: string;
  version: number;
  /** The version that was submitted or validated; the draft was changed since when its own is greater. */
  stageVersion: number;
  owner: { id: string; name: string } | null;
  isOwn: boolean;
  mayReview: boolean;
  mayPublish: boolean;
  openNotes: number;
  steps: StepView[];
  /** To whom an editor may hand it; empty for others. */
  members: { id: string; name: string }[];
};
