import { DAY, now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, NotFound, TooMany } from '../../errors';
import { readViewer } from '../../members/read-viewer';
import { type Moderation, moderationOf } from '../../outbox/tokens';
import { countTry } from '../../rate-limit/limit';
import { hasRole, OWNER, type Viewer } from '../../viewer';
import { decideComments } from './decide';
import { findText } from './store';

/** A decision that a mail offers: about the very text that was mailed, once, to one moderator. */
export type Offer = { to: 'approved' | 'refused'; name: string; body: string; isOpen: boolean };

const USED_FOR = 8 * DAY;

function offerOf(token: string): Moderation {
  const offer = moderationOf(token);
  if (offer === undefined) throw new NotFound();
  return offer;
}

/** What a link in a mail offers, and whether it still can. It changes nothing: programs that read mail follow links. @throws NotFound */
export async function readOffer(_viewer: Viewer, token: string): Promise<Offer> {
  const { commentId, version, to, expires } = offerOf(token);
  const text = await findText(commentId, version);
  if (text === null) throw new NotFound();
  const isOpen = expires > now() && text.status === 'pending' && text.version === version;
  return { to, name: text.name, body: text.seen, isOpen };
}

/**
 * Decides as a mail offered, in the name of the moderator it was sent to. A link works once, for that text, while
 * the comment waits and the member moderates.
 * @throws NotFound, Conflict when it no longer can (nothing is changed)
 */
export async function takeOffer(_viewer: Viewer, token: string): Promise<void> {
  const { commentId, version, memberId, to, expires } = offerOf(token);
  const member = await readViewer(OWNER, memberId);
  if (expires <= now() || member === undefined || !hasRole(member, 'moderator')) throw new Conflict();
  await transaction((tx) =>
    countTry(tx, { what: 'moderation link', whom: token, most: 1, ms: USED_FOR }),
  ).catch((error: unknown) => {
    throw error instanceof TooMany ? new Conflict() : error;
  });
  const seen = [{ id: commentId, from: 'pending' as const, version }];
  const { results } = await decideComments(member, { seen, to });
  if (results[0]?.result !== 'done') throw new Conflict();
}
