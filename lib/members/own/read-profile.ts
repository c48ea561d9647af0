import { DAY, fromNow, now } from '../../clock';
import { NotFound } from '../../errors';
import { seal } from '../../ids';
import { canSendMail } from '../../mailer';
import type { Role, Viewer } from '../../viewer';
import type { ProfileView } from '../schema';
import { listNewDevices, listSessions } from '../sessions/store';
import { ownId } from './policy';
import { findOwn } from './store';

const NEWS_LAST = 30 * DAY;

/** What one is and where one is signed in. Any member. @throws NotFound */
export async function readProfile(viewer: Viewer): Promise<ProfileView> {
  const id = ownId(viewer);
  const [row, sessions, devices] = await Promise.all([
    findOwn(id),
    listSessions(id, now()),
    listNewDevices(id, fromNow(-NEWS_LAST)),
  ]);
  if (row === null || viewer.kind === 'guest') throw new NotFound();
  return {
    name: row.name,
    email: row.email,
    roles: row.roles.map(({ role }) => role as Role),
    byline: row.author,
    hasTotp: row.totpSince !== null,
    codesLeft: row._count.recovery,
    needsTotp: viewer.needsTotp === true,
    canSendMail: canSendMail(),
    sessions: sessions.map((session) => ({
      key: keyOf(session.id),
      browser: session.browser,
      begunAt: session.createdAt,
      seenAt: session.seenAt ?? session.createdAt,
      isThis: session.id === viewer.sessionId,
    })),
    newBrowsers: devices.map(({ at, data }) => ({ at, browser: browserIn(data) })),
  };
}

/** What a page calls a session: its id is what the cookie holds, and stays there. */
export function keyOf(sessionId: string): string {
  return seal('session', sessionId).slice(0, 16);
}

function browserIn(data: unknown): string {
  const browser = (data as { browser?: unknown } | null)?.browser;
  return typeof browser === 'string' ? browser : '';
}
