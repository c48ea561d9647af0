import { confirmEmail } from '../../lib/comments/own/confirm';
import { type Posted, postComment, type Sender } from '../../lib/comments/post-comment';
import type { CommentValues } from '../../lib/comments/schema';
import type { TraceEntry } from '../../lib/comments/screening/phase';
import { reading } from '../../lib/db';
import { confirmToken } from '../../lib/outbox/tokens';
import type { CommentSettings } from '../../lib/settings/comments/schema';
import { writeCommentSettings } from '../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../lib/viewer';
import { approved, idOf, typed } from './cast';

/** Comments as they are sent from somewhere, and what became of them. */

export const HOME = '203.0.113.9/32';
export const networkNo = (n: number) => `198.51.${Math.floor(n / 250)}.${n % 250}/32`;

/** Settings without limits, but for what a test changes. */
export const settle = (change: Partial<CommentSettings>) =>
  writeCommentSettings(OWNER, { perMinute: 0, perHour: 0, ...change });

export const post = (slug: string, change: Partial<CommentValues> = {}, sender: Partial<Sender> = {}) =>
  postComment(GUEST, slug, typed(change), { network: HOME, ...sender });

export function receiptOf(posted: Posted): string {
  if (!posted.accepted) throw new Error(`not accepted: ${JSON.stringify(posted)}`);
  return posted.receipt;
}

export function refusalOf(posted: Posted) {
  if (posted.accepted) throw new Error('it was accepted');
  return posted;
}

export const rowOf = (id: string) => reading().comment.findUniqueOrThrow({ where: { id } });

/** What became of a comment: its state, the phase that held it, and what was against it. */
export async function fateOf(posted: Posted): Promise<{ status: string; heldBy: string; against: string[] }> {
  const { status, heldBy, trace } = await rowOf(idOf(posted));
  const against = (trace as TraceEntry[]).filter(({ verdict }) => verdict !== 'pass');
  return { status, heldBy, against: against.map(({ phase }) => phase) };
}

/** The token of the mail that asks whoever has the address of a comment to prove it. */
export async function confirmationOf(id: string): Promise<string> {
  return confirmToken(id, (await rowOf(id)).contactId ?? '');
}

/** Proves the address of a comment. @returns what the browser keeps in which that was done */
export async function prove(id: string): Promise<string> {
  return (await confirmEmail(GUEST, await confirmationOf(id))).browser;
}

/** Someone with a proved address and an approved comment under this article. @returns what their browser keeps */
export async function trusted(slug: string, email: string): Promise<string> {
  return prove(await approved(slug, { email, body: `Le premier, de ${email}` }));
}
