import { now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, NotFound } from '../../errors';
import { seal } from '../../ids';
import { readViewer } from '../../members/read-viewer';
import { type Moderation, moderationOf } from '../../outbox/tokens';
import { hasRole, type MemberViewer, OWNER, type Viewer } from '../../viewer';
import { countBatch } from '../decisions/store';
import { decideNow } from './decide';
import { readConflicts } from './read-conflicts';
import type { ConflictView } from './schema';

/**
 * A decision that a mail offers: about the very text that was mailed, once, to one moderator. `used`: it was
 * taken, and may have been taken back; `late`: the link is too old; `over`: the comment is not as it was mailed.
 */
export type Offer = {
  to: 'approved' | 'refused';
  state: 'open' | 'done' | 'used' | 'late' | 'over';
  comment: ConflictView;
};

type Offered = { offer: Moderation; member: MemberViewer; batchId: string };

/** @throws NotFound for a link that is not ours, or of a member who moderates no longer */
async function offeredBy(token: string): Promise<Offered> {
  const offer = moderationOf(token);
  const member = offer && (await readViewer(OWNER, offer.memberId));
  if (!offer || !member || !hasRole(member, 'moderator')) throw new NotFound();
  // The click of a link is its own: a second one is found, even after the first was taken back.
  return { offer, member, batchId: seal('moderation link', token) };
}

/** What a link in a mail offers, and whether it still can. It changes nothing: programs that read mail follow links. @throws NotFound */
export async function readOffer(_viewer: Viewer, token: string): Promise<Offer> {
  const { offer, member, batchId } = await offeredBy(token);
  const { commentId, version, to, expires } = offer;
  const [comment] = await readConflicts(member, [{ id: commentId, version }]);
  if (comment === undefined) throw new NotFound();
  const { status, edited } = comment.now;
  const isUsed = (await countBatch(batchId)) > 0;
  const state = () => {
    if (isUsed) return status === to && edited === null ? 'done' : 'used';
    if (expires <= now()) return 'late';
    return status === 'pending' && edited === null ? 'open' : 'over';
  };
  return { to, state: state(), comment };
}

/**
 * Decides as a mail offered, in the name of the moderator it was sent to. A link works once, for that text, while
 * the comment waits and the member moderates.
 * @throws NotFound, Conflict when it no longer can (nothing is changed)
 */
export async function takeOffer(_viewer: Viewer, token: string): Promise<void> {
  const { offer, member, batchId } = await offeredBy(token);
  const { commentId: id, version, to, expires } = offer;
  if (expires <= now()) throw new Conflict();
  await transaction(async (tx) => {
    const action = to === 'approved' ? 'comment.approve' : 'comment.refuse';
    await decideNow(tx, member, { id, from: 'pending', version }, to, action, batchId);
    // The comment is ours now: whoever was quicker with the same link is seen.
    if ((await countBatch(batchId, tx)) > 1) throw new Conflict();
  });
}
