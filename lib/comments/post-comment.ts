import { DAY, fromNow, now } from '../clock';
import { transaction } from '../db';
import { type FieldErrors, NotFound, TooMany } from '../errors';
import { fieldErrors } from '../fields';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import { cleanText } from '../text';
import type { Viewer } from '../viewer';
import { errors as errorWords } from '../words/fr/errors';
import { keepAttempt } from './attempts/keep-attempt';
import { contactOfBrowser } from './posting/browser-token';
import { candidateOf } from './posting/candidate';
import { readFormToken } from './posting/form-token';
import { findArticle, findSender } from './posting/store';
import { storeComment } from './posting/store-comment';
import { receiptFor } from './receipt';
import { type CommentField, type CommentValues, commentSchema, NO_VALUES } from './schema';
import { screen } from './screening/screen';
import { takesComments } from './takes-comments';

/**
 * Accepted and on its way, or kept with what to correct; `ask`: nothing is wrong but one more click is wanted.
 * The tokens are for the author alone.
 */
export type Posted =
  | { accepted: true; receipt: string; status: 'pending' | 'approved' }
  | { accepted: false; attempt: string; errors: FieldErrors<CommentField>; ask?: true; retryAfter?: number };

/** What came with a comment besides its fields. */
export type Sender = {
  /** The network of the sender (lib/network.ts); '' if it is not known. */
  network: string;
  userAgent: string;
  /** What the field held that no person sees. */
  trap: string;
  /** The UUID of reader.js for this attempt. */
  attempt: string;
  /** The token of the form, on pages that are never kept. */
  form: string;
  /** The cookie of a browser in which an address was proved. */
  browser: string;
};

/** As much of a user agent as is stored. */
const AGENT = 254;

export const NOBODY: Sender = { network: '', userAgent: '', trap: '', attempt: '', form: '', browser: '' };

/**
 * Receives a comment of anybody for a published article: screened, and stored once. The same comment sent
 * again (a double click, a page sent again, a lost answer) is one comment and has one answer.
 * @param typed the form's fields as they came. @throws NotFound for an article that is not published.
 */
export async function postComment(
  viewer: Viewer,
  slug: string,
  typed: Partial<CommentValues>,
  sender: Partial<Sender> = {},
): Promise<Posted> {
  const at = now();
  const from = { ...NOBODY, ...sender };
  const article = await findArticle(slug);
  if (article === null) throw new NotFound();
  const values = Object.fromEntries(
    Object.entries({ ...NO_VALUES, ...typed }).map(([field, text]) => [field, cleanText(text)]),
  ) as CommentValues;
  const refuse = async (
    errors: FieldErrors<CommentField>,
    more: { ask?: true; retryAfter?: number } = {},
  ): Promise<Posted> => ({
    accepted: false,
    attempt: await keepAttempt({ articleId: article.id, values, errors, network: from.network }),
    errors,
    ...more,
  });
  const settings = await readCommentSettings(viewer);
  const { mode } = takesComments(article, settings);
  if (mode === 'closed') return refuse({ body: 'commentsClosed' });
  const parsed = commentSchema.safeParse(values);
  if (!parsed.success) return refuse(fieldErrors<CommentField>(parsed.error, errorWords));
  const { body, name, email, parent, notify, follow } = parsed.data;

  const form = readFormToken(from.form, article.id);
  const known = await findSender(email, article.id, body, fromNow(-DAY));
  const isProved = known.isProved && contactOfBrowser(from.browser) === known.id;
  const candidate = await candidateOf(
    { name, email, body, article: { id: article.id, mode }, settings },
    from,
    form.state,
    {
      isProved,
      approvedBefore: known.approved,
      sameText: known.same,
    },
  );
  const screening = await screen(candidate);
  if (screening.verdict === 'ask') return refuse({}, { ask: true });

  try {
    const stored = await transaction((tx) =>
      storeComment(tx, {
        comment: { notify, follow },
        screening,
        isProved,
        nonce: form.nonce,
        submission: {
          articleId: article.id,
          ...{ parent, name, email, body },
          attempt: from.attempt || form.nonce,
          network: from.network,
          userAgent: from.userAgent.slice(0, AGENT),
          at,
        },
        settings,
      }),
    );
    if ('errors' in stored) return await refuse(stored.errors);
    if ('ask' in stored) return await refuse({}, { ask: true });
    return { accepted: true, receipt: receiptFor(stored.id), status: stored.status };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return refuse({ body: 'tooManyComments' }, { retryAfter: error.retryAfter });
  }
}
