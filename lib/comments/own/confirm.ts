import { record } from '../../audit/record';
import { DAY, fromNow, now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { NotFound } from '../../errors';
import { newId } from '../../ids';
import { enqueue } from '../../outbox/enqueue';
import { CONFIRMABLE_FOR, commentOfConfirmation } from '../../outbox/tokens';
import { readCommentSettings } from '../../settings/comments/read-comment-settings';
import type { Viewer } from '../../viewer';
import { decideNow } from '../moderation/decide';
import { browserToken } from '../posting/browser-token';
import { candidateOf } from '../posting/candidate';
import { findSender, subscribe } from '../posting/store';
import type { TraceEntry } from '../screening/phase';
import { screen } from '../screening/screen';
import { takesComments } from '../takes-comments';
import { threadOf } from '../threads/tree';
import { readerToken } from './reader-token';
import { type ConfirmedRow, countApprovedProved, findConfirmed, findForConfirmation, prove } from './store';

type Seen = NonNullable<Awaited<ReturnType<typeof findForConfirmation>>>;

async function rowOf(token: string): Promise<Seen & { contactId: string }> {
  const { commentId, contactId } = commentOfConfirmation(token) ?? {};
  const row = commentId === undefined ? null : await findForConfirmation(commentId);
  const isValid = row?.contactId === contactId && contactId !== undefined;
  if (!row || !isValid || now().getTime() - row.createdAt.getTime() > CONFIRMABLE_FOR) throw new NotFound();
  return { ...row, contactId };
}

/** What a link to confirm an address is about. It changes nothing: mail scanners follow links. @throws NotFound after 7 days */
export async function readConfirmation(
  _viewer: Viewer,
  token: string,
): Promise<{ slug: string; title: string }> {
  const { article } = await rowOf(token);
  return { slug: article.slug, title: article.live?.title ?? '' };
}

/**
 * The address of a comment is its sender's: what they asked for with it begins. They follow the thread, are
 * told what was decided already, and a comment that waited only because nobody knew them is published if one
 * of theirs was before. @returns the reader's page and what their browser keeps
 * @throws NotFound after 7 days
 */
export async function confirmEmail(
  viewer: Viewer,
  token: string,
): Promise<{ page: string; browser: string }> {
  const seen = await rowOf(token);
  const { id, contactId } = seen;
  const mayPass = await passesWhenTrusted(viewer, seen);
  await transaction(async (tx) => {
    const isFirst = await prove(tx, contactId, id, now());
    // Read after that: until the end nobody else decides about it.
    const comment = await findConfirmed(tx, id);
    if (isFirst === undefined || comment === null) throw new NotFound();
    const { articleId, path, version } = comment;
    if (isFirst && comment.follow)
      await subscribe(tx, { id: newId(), contactId, articleId, threadId: threadOf(path), createdAt: now() });
    if (isFirst && comment.notify) await tellOwn(tx, id, contactId, comment);
    const isKnown = (await countApprovedProved(tx, contactId, id)) > 0;
    if (isKnown && mayPass && version === seen.version && waitsForTrust(comment))
      await decideNow(tx, viewer, { id, from: 'pending', version }, 'approved', 'comment.approve-proved');
    await record(tx, viewer, 'contact.prove', 'comment', id);
  });
  return { page: readerToken(contactId), browser: browserToken(contactId) };
}

/** Their comment's link, with what was decided before the address was proved: no mail went out then. */
async function tellOwn(
  tx: Tx,
  commentId: string,
  contactId: string,
  { status, reason, decidedAt }: ConfirmedRow,
): Promise<void> {
  // Refused without a moderator: its author is told that it waits (told-status.ts).
  const isDecided = decidedAt !== null && (status === 'approved' || status === 'refused');
  if (isDecided) await enqueue(tx, { kind: 'decided', contactId, data: { commentId, status, reason } });
  else if (status !== 'withdrawn') await enqueue(tx, { kind: 'own-link', contactId, data: { commentId } });
}

/** Whether nothing but the trust phase was against a comment when it came, and no moderator put it back. */
function waitsForTrust({ status, heldBy, trace, decisions }: ConfirmedRow): boolean {
  if (status !== 'pending' || heldBy !== 'trust' || decisions.length > 0) return false;
  const against = (Array.isArray(trace) ? (trace as TraceEntry[]) : []).filter(
    ({ verdict }) => verdict !== 'pass',
  );
  return against.length === 1 && against[0]?.phase === 'trust' && against[0].saw?.count !== undefined;
}

/** Whether nothing is against a comment now, if its author is known: bans, words and the mode may have changed. */
async function passesWhenTrusted(viewer: Viewer, comment: Seen): Promise<boolean> {
  const { id, name, body, articleId } = comment;
  const email = comment.contact?.email ?? '';
  const settings = await readCommentSettings(viewer);
  const { mode } = takesComments(comment.article, settings);
  const { same } = await findSender(email, articleId, body, fromNow(-DAY), id);
  const candidate = await candidateOf(
    { name, email, body, article: { id: articleId, mode }, settings },
    { network: comment.network ?? '', trap: '' },
    'none',
    { isProved: true, approvedBefore: 1, sameText: same },
  );
  return (await screen(candidate)).verdict === 'pass';
}
