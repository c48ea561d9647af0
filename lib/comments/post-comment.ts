import { fromNow, MINUTE, now } from '../clock';
import { transaction } from '../db';
import { type FieldErrors, NotFound } from '../errors';
import { fieldErrors } from '../fields';
import { newId, seal } from '../ids';
import { cleanText } from '../text';
import type { Viewer } from '../viewer';
import { errors as errorWords } from '../words/fr/errors';
import { keepAttempt } from './attempts/keep-attempt';
import { mayBeAnswered } from './policy';
import { receiptFor } from './receipt';
import { type CommentField, type CommentStatus, type CommentValues, commentSchema } from './schema';
import {
  contactFor,
  findBySubmission,
  findOpenArticle,
  findParent,
  insertComment,
  isStillOpen,
} from './store';

/** Accepted and waiting for a moderator, or kept with what to correct. The tokens are for the author alone. */
export type Posted =
  | { accepted: true; receipt: string }
  | { accepted: false; attempt: string; errors: FieldErrors<CommentField> };

const WINDOW = 10 * MINUTE;

/**
 * Receives a comment of anybody for a published article: stored once, as pending. The same comment sent
 * twice within ten minutes (a double click, a page sent again) is one comment and has one answer.
 * @param typed the form's fields as they came. @throws NotFound for an article that is not published.
 */
export async function postComment(_viewer: Viewer, slug: string, typed: CommentValues): Promise<Posted> {
  const article = await findOpenArticle(slug);
  if (article === null) throw new NotFound();
  const values = Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [field, cleanText(text)]),
  ) as CommentValues;
  const refuse = async (errors: FieldErrors<CommentField>): Promise<Posted> => ({
    accepted: false,
    attempt: await keepAttempt(article.id, values, errors),
    errors,
  });
  const parsed = commentSchema.safeParse(values);
  if (!article.commentsOpen) return refuse({ body: 'commentsClosed' });
  if (!parsed.success) return refuse(fieldErrors<CommentField>(parsed.error, errorWords));
  const { body, name, email, parent } = parsed.data;

  const window = Math.floor(now().getTime() / WINDOW);
  const keyIn = (n: number) => seal('comment', article.id, parent, name, email, body, String(n));
  const submissionKey = keyIn(window);
  const stored = await transaction(async (tx): Promise<FieldErrors<CommentField> | string> => {
    // The window before counts too: a double click may fall on the border of two.
    const twin = await findBySubmission(tx, [submissionKey, keyIn(window - 1)], fromNow(-WINDOW));
    if (twin !== null) return twin.id;
    if (!(await isStillOpen(tx, article.id))) return { body: 'commentsClosed' };
    const answered = parent === '' ? null : await findParent(tx, parent);
    const wrong = answered?.articleId !== article.id || !mayBeAnswered(answered.status as CommentStatus);
    if (parent !== '' && wrong) return { parent: 'parentWrong' };
    const [id, createdAt] = [newId(), now()];
    const contactId = await contactFor(tx, { id: newId(), email, createdAt });
    const row = {
      id,
      articleId: article.id,
      parentId: parent || null,
      contactId,
      name,
      body,
      submissionKey,
      createdAt,
    };
    await insertComment(tx, { ...row, status: 'pending' });
    return id;
  });
  return typeof stored === 'string' ? { accepted: true, receipt: receiptFor(stored) } : refuse(stored);
}
