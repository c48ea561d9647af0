import { record } from '../../audit/record';
import { DAY, fromNow, HOUR, MINUTE, now } from '../../clock';
import type { Tx } from '../../db';
import { hashToken, newToken, seal } from '../../ids';
import { canSendMail } from '../../mailer';
import { enqueue } from '../../outbox/enqueue';
import type { Viewer } from '../../viewer';
import { browserName } from './browser-name';
import { findDevice, insertDevice, insertSession, setSignedIn, touchDevice } from './store';

export const SESSION_LASTS = 12 * HOUR;
/** How long somebody has for the second factor. */
const HALF_LASTS = 10 * MINUTE;
const DEVICE_LASTS = 365 * DAY;

/** What signs in: what the browser says of itself, and the tokens that were left in it. */
export type Browser = { userAgent: string; devices: readonly string[] };
export const NO_BROWSER: Browser = { userAgent: '', devices: [] };

/** A browser that was signed in: what is left in it, under a name of each member's own. */
export type Device = { key: string; token: string };

export type SignedIn = {
  memberId: string;
  name: string;
  sessionId: string;
  /** False while the second factor is asked for: the session opens nothing else. */
  isWhole: boolean;
  /** None while it is not whole. */
  device: Device | null;
};

type Opened = { id: string; name: string; signedInAt: Date | null };

/** Opens a session that waits for the second factor. */
export async function openHalfSession(tx: Tx, { id, name }: Opened, browser: Browser): Promise<SignedIn> {
  const sessionId = newToken();
  const times = { createdAt: now(), expiresAt: fromNow(HALF_LASTS) };
  const kind = browserName(browser.userAgent);
  await insertSession(tx, { id: sessionId, memberId: id, ...times, browser: kind, isWhole: false });
  await record(tx, as(id, name, sessionId), 'session.first-step', 'member', id);
  return { memberId: id, name, sessionId, isWhole: false, device: null };
}

/** Opens a session of 12 hours. A browser that is new to the member is told to them, but not the very first. */
export async function openSession(
  tx: Tx,
  { id, name, signedInAt }: Opened,
  browser: Browser,
  data: object = {},
): Promise<SignedIn> {
  const sessionId = newToken();
  const times = { createdAt: now(), expiresAt: fromNow(SESSION_LASTS) };
  const kind = browserName(browser.userAgent);
  await insertSession(tx, { id: sessionId, memberId: id, ...times, browser: kind, isWhole: true });
  await setSignedIn(tx, id, times.createdAt);
  const viewer = as(id, name, sessionId);
  await record(tx, viewer, 'session.open', 'member', id, data);
  const { token, isNew } = await welcome(tx, id, browser);
  if (isNew && signedInAt !== null) {
    await record(tx, viewer, 'session.new-device', 'member', id, { browser: kind });
    const told = { browser: kind };
    if (canSendMail()) await enqueue(tx, { kind: 'new-device', memberId: id, data: told });
  }
  const key = seal('device', id).slice(0, 12);
  return { memberId: id, name, sessionId, isWhole: true, device: { key, token } };
}

async function welcome(tx: Tx, memberId: string, { devices }: Browser) {
  const hashes = new Map(devices.slice(0, 20).map((token) => [hashToken(token), token]));
  const old = fromNow(-DEVICE_LASTS);
  const found = hashes.size === 0 ? undefined : await findDevice(tx, memberId, [...hashes.keys()], old);
  const known = found && hashes.get(found);
  if (found !== undefined && known !== undefined) {
    await touchDevice(tx, found, now());
    return { token: known, isNew: false };
  }
  const token = newToken();
  await insertDevice(tx, { tokenHash: hashToken(token), memberId, seenAt: now() }, old);
  return { token, isNew: true };
}

function as(id: string, name: string, sessionId: string): Viewer {
  return { kind: 'member', id, name, roles: [], sessionId };
}
