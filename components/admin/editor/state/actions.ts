import type { CheckedArticle } from '@/lib/articles/checks/schema';
import type { LinkTarget } from '@/lib/articles/links/schema';
import type { DraftField, DraftInput } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import type { PreviewActions } from '../previews/actions';
import type { PlanActions } from '../schedule/actions';

/** What the editor asks of the server; the page gives it the Server Actions (app/admin/articles/actions.ts). */

export type Fault = 'notFound' | 'forbidden' | 'conflict' | 'tooMany' | 'failed';
export type Answer<Value> = { done: true; value: Value } | { done: false; fault: Fault; requestId?: string };

export type Saved = { version: number; slug: string };
/** `saved` when the draft was stored although it could not be published. */
export type SaveResult =
  | { ok: true; saved: Saved }
  | { ok: false; errors: FieldErrors<DraftField>; saved: Saved | null };

export type ArticleActions = {
  save: (input: { id: string; draft: DraftInput }) => Promise<Answer<SaveResult>>;
  publish: (input: { id: string; draft: DraftInput }) => Promise<Answer<SaveResult>>;
  findTargets: (input: { words: string }) => Promise<Answer<LinkTarget[]>>;
  /** What stands in the way of a publication of the saved draft. */
  check: (input: { id: string }) => Promise<Answer<CheckedArticle>>;
  unpublish: (input: { id: string }) => Promise<Answer<null>>;
  /** The version that is stored now: what somebody who saves over a conflict starts from. */
  storedVersion: (input: { id: string }) => Promise<Answer<number>>;
  plans: PlanActions;
  previews: PreviewActions;
};
