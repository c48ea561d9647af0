import { fromNow, MINUTE, now } from '../clock';
import { transaction } from '../db';
import { log } from '../log';
import { readMemberSettings } from '../settings/members/read-member-settings';
import { GUEST, type Role, type Viewer } from '../viewer';
import { findSession, touchSession } from './sessions/store';

/**
 * Who holds a session: read from its row at every privileged call, so that signing out or a block ends it at
 * once. A session that still waits for the second factor is a guest's; who must have one and has none is there
 * without roles.
 */
export async function readSession(sessionId: string | undefined): Promise<Viewer> {
  const row = sessionId === undefined ? null : await findSession(sessionId, now());
  if (row === null) return GUEST;
  await saw(row);
  const { id, name, totpSince } = row.member;
  const roles = row.member.roles.map(({ role }) => role as Role);
  const { totpFor } = await readMemberSettings(GUEST);
  const needsTotp = totpSince === null && roles.some((role) => totpFor.includes(role));
  const viewer = { kind: 'member', id, name, sessionId: row.id } as const;
  return needsTotp ? { ...viewer, roles: [], needsTotp } : { ...viewer, roles };
}

/** Writes down, once a minute, that the session is used. To read is not refused because that could not be written. */
async function saw({ id, seenAt }: { id: string; seenAt: Date | null }): Promise<void> {
  const before = fromNow(-MINUTE);
  if (seenAt !== null && seenAt > before) return;
  await transaction((tx) => touchSession(tx, id, now(), before)).catch((error: { code?: unknown }) =>
    log().warn({ code: error.code }, 'the use of a session was not written down'),
  );
}
