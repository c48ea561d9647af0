import type { CheckedArticle } from '@/lib/articles/checks/schema';
import type { LinkTarget } from '@/lib/articles/links/schema';
import type { DraftField, DraftInput } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import type { PreviewActions } from '../previews/actions';
import type { PlanActions } from '../schedule/actions';
import type { NoAnswer } from './no-answer';

/** What the editor asks of the server; the page gives it the Server Actions (app/admin/articles/actions.ts). */

export type Fault = 'notFound' | 'forbidden' | 'conflict' | 'tooMany' | 'failed';
export type Answer<Value> = { done: true; value: Value } | { done: false; fault: Fault; requestId?: string };

/** What can keep a draft from being saved: also that nobody answered, or that the session has ended. */
export type SendFault = Fault | 'signedOut' | NoAnswer;
export type Sent<Value> =
  | { done: true; value: Value }
  | { done: false; fault: SendFault; requestId?: string | undefined };

export type Saved = { version: number; slug: string };
/** `saved` when the draft was stored although it could not be published. */
export type SaveResult =
  | { ok: true; saved: Saved }
  | { ok: false; errors: FieldErrors<DraftField>; saved: Saved | null };

export type ArticleActions = {
  publish: (input: { id: string; draft: DraftInput }) => Promise<Answer<SaveResult>>;
  findTargets: (input: { words: string }) => Promise<Answer<LinkTarget[]>>;
  /** What stands in the way of a publication of the saved draft. */
  check: (input: { id: string }) => Promise<Answer<CheckedArticle>>;
  unpublish: (input: { id: string }) => Promise<Answer<null>>;
  plans: PlanActions;
  previews: PreviewActions;
};
