import { record } from '../../audit/record';
import { DAY, now } from '../../clock';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { newId } from '../../ids';
import { commentOfConfirmation } from '../../outbox/tokens';
import type { Viewer } from '../../viewer';
import { decideNow } from '../moderation/decide';
import { browserToken } from '../posting/browser-token';
import { subscribe } from '../posting/store';
import type { CommentStatus } from '../schema';
import type { TraceEntry } from '../screening/phase';
import { threadOf } from '../threads/tree';
import { readerToken } from './reader-token';
import { countApprovedProved, findForConfirmation, prove } from './store';

const VALID_FOR = 7 * DAY;

async function rowOf(token: string) {
  const { commentId, contactId } = commentOfConfirmation(token) ?? {};
  const row = commentId === undefined ? null : await findForConfirmation(commentId);
  const isValid = row?.contactId === contactId && contactId !== undefined;
  if (!row || !isValid || now().getTime() - row.createdAt.getTime() > VALID_FOR) throw new NotFound();
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
 * The address of a comment is its sender's: they follow the thread if they asked for it with this comment, and a comment that waited only because
 * nobody knew them is published if one of theirs was before. @returns the reader's page and what their browser keeps
 * @throws NotFound after 7 days
 */
export async function confirmEmail(
  viewer: Viewer,
  token: string,
): Promise<{ page: string; browser: string }> {
  const { id, contactId, status, version, trace, articleId, path, follow } = await rowOf(token);
  await transaction(async (tx) => {
    if (!(await prove(tx, contactId, id, now()))) throw new NotFound();
    if (follow)
      await subscribe(tx, { id: newId(), contactId, articleId, threadId: threadOf(path), createdAt: now() });
    const isKnown = (await countApprovedProved(tx, contactId, id)) > 0;
    if (isKnown && status === 'pending' && heldOnlyForTrust(trace)) {
      const seen = { id, from: status as CommentStatus, version };
      await decideNow(tx, viewer, seen, 'approved', 'comment.approve-proved');
    }
    await record(tx, viewer, 'contact.prove', 'comment', id);
  });
  return { page: readerToken(contactId), browser: browserToken(contactId) };
}

/** Whether nothing but the trust phase was against a comment (in a mode in which trust decides). */
function heldOnlyForTrust(trace: unknown): boolean {
  const entries = Array.isArray(trace) ? (trace as TraceEntry[]) : [];
  const against = entries.filter(({ verdict }) => verdict !== 'pass');
  return against.length === 1 && against[0]?.phase === 'trust' && against[0].saw?.count !== undefined;
}
