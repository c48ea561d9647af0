import { record } from '../../audit/record';
import { HOUR, now } from '../../clock';
import { transaction } from '../../db';
import { isDuplicate } from '../../db-contention';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { hashToken, newId } from '../../ids';
import { countTry } from '../../rate-limit/limit';
import type { Role, Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { hashPassword } from '../password';
import { joinSchema } from '../schema';
import { type Browser, NO_BROWSER, openSession, type SignedIn } from '../sessions/open-session';
import { insertMember } from '../store';
import { findInvitation, takeInvitation } from './store';

export type JoinField = 'name' | 'email' | 'password';

/**
 * Who is invited, and with which roles. Looking does not use the link up: mail scanners open links. Public: the
 * token says who asks. @throws NotFound for a forged, expired, revoked or used one: they look the same
 */
export async function readInvitation(
  _viewer: Viewer,
  token: string,
): Promise<{ name: string; asksEmail: boolean; roles: Role[] }> {
  const { name, email, roles } = await theInvitation(token);
  return { name, asksEmail: email === '', roles: roles as Role[] };
}

async function theInvitation(token: string) {
  const invitation = await findInvitation(hashToken(token), now());
  if (invitation === null) throw new NotFound();
  return invitation;
}

/**
 * Takes an invitation, once: makes the member and signs them in. The address of a mailed one is that to which it
 * was mailed, whatever is sent. 20 tries an invitation, 20 a network address an hour. @throws NotFound, TooMany
 */
export async function join(
  _viewer: Viewer,
  token: string,
  input: unknown,
  address: string,
  browser: Browser = NO_BROWSER,
): Promise<Outcome<SignedIn, JoinField>> {
  const invitation = await theInvitation(token);
  await transaction(async (tx) => {
    await countTry(tx, { what: 'join', whom: invitation.id, most: 20, ms: HOUR });
    await countTry(tx, { what: 'join address', whom: address, most: 20, ms: HOUR });
  });
  const given = typeof input === 'object' && input !== null ? input : {};
  const parsed = joinSchema.safeParse(
    invitation.email === '' ? given : { ...given, email: invitation.email },
  );
  if (!parsed.success) return { ok: false, errors: fieldErrors<JoinField>(parsed.error, errors) };
  const { name, email, password } = parsed.data;
  // Before anybody looks whether the address is taken: how long it takes tells nothing.
  const passwordHash = await hashPassword(password);
  const id = newId();
  const roles = invitation.roles as Role[];
  try {
    return await transaction(async (tx) => {
      if (!(await takeInvitation(tx, invitation.id, now()))) throw new NotFound();
      await insertMember(tx, { id, name, email, passwordHash, createdAt: now() }, roles);
      changed(tx, ['staff']);
      const viewer: Viewer = { kind: 'member', id, name, roles: [], sessionId: '' };
      await record(tx, viewer, 'invitation.accept', 'invitation', invitation.id, { memberId: id, roles });
      return { ok: true, value: await openSession(tx, { id, name, signedInAt: null }, browser) };
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, errors: { email: 'emailUnusable' } };
    throw error;
  }
}
