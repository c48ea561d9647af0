import { record } from '../../audit/record';
import { DAY, fromNow, now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { type FieldErrors, NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { newId, seal } from '../../ids';
import { memberId, requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { fold } from '../screening/fold';
import { banOfCommentSchema, banOfNameSchema } from './schema';
import { deleteBan, findSenderOf, insertBan } from './store';

/**
 * Refuses from now on what comes from the e-mail address or the network of a comment. The address is kept as
 * a keyed hash alone: the ban outlives its erasure. Moderators.
 * @throws Forbidden, NotFound (no such comment, or what it came from is erased)
 */
export async function banSender(viewer: Viewer, input: unknown): Promise<{ id: string }> {
  requireRole(viewer, 'moderator');
  const { commentId, kind, days } = banOfCommentSchema.parse(input);
  return transaction(async (tx) => {
    const sender = await findSenderOf(tx, commentId);
    const what = kind === 'email' ? sender?.contact?.email : sender?.network;
    if (!sender || !what) throw new NotFound();
    const value = kind === 'email' ? seal('ban', what) : what;
    const ban = { kind, value, label: kind === 'email' ? sender.name : what };
    return insert(tx, viewer, ban, days, { commentId });
  });
}

/** Refuses from now on what comes under a name. Moderators. @throws Forbidden, NotFound */
export async function banName(viewer: Viewer, input: unknown): Promise<Outcome<{ id: string }, 'pattern'>> {
  requireRole(viewer, 'moderator');
  const parsed = banOfNameSchema.safeParse(input);
  if (!parsed.success)
    return { ok: false, errors: fieldErrors<'pattern'>(parsed.error, errors) satisfies FieldErrors };
  const { pattern, days } = parsed.data;
  const value = await transaction((tx) =>
    insert(tx, viewer, { kind: 'name', value: fold(pattern), label: pattern }, days),
  );
  return { ok: true, value };
}

/** Ends a ban. Moderators. @throws Forbidden, NotFound */
export async function liftBan(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'moderator');
  await transaction(async (tx) => {
    const kind = await deleteBan(tx, id);
    if (kind === undefined) throw new NotFound();
    changed(tx, ['bans']);
    await record(tx, viewer, 'ban.lift', 'ban', id, { kind });
  });
}

async function insert(
  tx: Tx,
  viewer: Viewer,
  ban: { kind: string; value: string; label: string },
  days: number,
  from: { commentId?: string } = {},
): Promise<{ id: string }> {
  const id = newId();
  const until = days === 0 ? null : fromNow(days * DAY);
  await insertBan(tx, { id, ...ban, until, createdAt: now(), memberId: memberId(viewer) });
  changed(tx, ['bans']);
  // Neither the address, nor the network, nor what is called a name: each may say who somebody is.
  await record(tx, viewer, 'ban.create', 'ban', id, { kind: ban.kind, days, until, ...from });
  return { id };
}
