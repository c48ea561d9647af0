import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MINUTE, moveClock } from '../../../lib/clock';
import { contactFor } from '../../../lib/comments/posting/store';
import { reading, transaction } from '../../../lib/db';
import { newId } from '../../../lib/ids';
import { enqueue } from '../../../lib/outbox/enqueue';
import { hasDue, sendDue } from '../../../lib/outbox/send-due';
import { databaseUrl } from '../../setup/each-database';
import { published } from '../../support/cast';
import { provedComment } from '../../support/letters';
import { type MailServer, mailsFor, startMailServer } from '../../support/mailbox';
import { until } from '../../support/until';

/** What an outbox is for: each mail of a cause that was committed is sent, whatever ends when, and once. */

const READER = 'jeanne@lectrices.example';
const root = path.join(import.meta.dirname, '../../..');

let mail: MailServer;
/** What happens when the mail server has a mail and has not said so yet. */
let onMail = async () => {};

beforeAll(async () => {
  mail = await startMailServer(() => onMail());
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => mail.stop());

let mine: { kind: string; contactId: string; data: { commentId: string } };
let before: number;

/** A reader to whom mails may go; what came of it so far is sent. */
beforeEach(async () => {
  onMail = async () => {};
  const { slug } = await published();
  const commentId = await provedComment(slug, { email: READER });
  const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id: commentId } });
  mine = { kind: 'own-link', contactId: contactId ?? '', data: { commentId } };
  await sendDue();
  before = (await mailsFor(mail.folder, READER)).length;
});

const write = (count = 1) =>
  transaction(async (tx) => {
    for (let n = 0; n < count; n++) await enqueue(tx, mine);
  });
const arrived = async () => (await mailsFor(mail.folder, READER)).slice(before);
const messageIds = async () => (await arrived()).map((text) => /^Message-ID: (.*)$/im.exec(text)?.[1]);

function sender(): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/send-due.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl() },
    stdio: 'ignore',
  });
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) };
}

test('a mail is sent once if its cause was committed, and never if it was not', async () => {
  const failed = transaction(async (tx) => {
    await enqueue(tx, mine);
    throw new Error('the cause failed');
  });
  await expect(failed).rejects.toThrow('the cause failed');
  expect(await hasDue()).toBe(false);
  await write();
  expect(await hasDue()).toBe(true);
  expect([await sendDue(), await sendDue()]).toEqual([1, 0]);
  expect(await arrived()).toHaveLength(1);
  expect(await hasDue()).toBe(false);
});

test('a mail that is to wait waits', async () => {
  const dueAt = new Date(Date.now() + 5 * MINUTE);
  await transaction((tx) => enqueue(tx, { ...mine, dueAt }));
  expect(await sendDue()).toBe(0);
  moveClock(6 * MINUTE);
  expect(await sendDue()).toBe(1);
});

test('several processes and many hands at once send each mail once', async () => {
  await write(20);
  const [one, other] = [sender(), sender()];
  await Promise.all([one.ended, other.ended, ...Array.from({ length: 5 }, () => sendDue())]);
  const ids = await messageIds();
  expect(ids).toHaveLength(20);
  expect(new Set(ids).size).toBe(20);
});

test('nothing is sent inside a transaction: while the mail server takes its time, others write', async () => {
  onMail = async () => {
    const contact = { id: newId(), email: `${newId()}@lectrices.example`, createdAt: new Date() };
    await transaction((tx) => contactFor(tx, contact));
  };
  await write(3);
  expect(await sendDue()).toBe(3);
  expect(await reading().outboxMail.count({ where: { sentAt: null } })).toBe(0);
});

test('a process that ends between claim and answer loses no mail; after its lease the next one sends it, under the same name', async () => {
  // The server has the mail and never says so.
  onMail = () => new Promise(() => {});
  await write();
  const { child, ended } = sender();
  await until(async () => (await arrived()).length === 1, 'the first letter');
  child.kill('SIGKILL');
  await ended;
  onMail = async () => {};
  expect(await sendDue(), 'still leased').toBe(0);
  moveClock(4 * MINUTE);
  expect(await sendDue(), 'still leased').toBe(0);
  moveClock(6 * MINUTE);
  expect(await sendDue()).toBe(1);
  const [first, second] = await messageIds();
  expect(second).toBe(first);
  expect(first).toMatch(/^<[a-z2-7]{16}@blog\.example\.org>$/);
});

test('a sender that is told to end ends after the mail it is at, and the rest stays', async () => {
  await write(3);
  const ending = new AbortController();
  onMail = async () => ending.abort();
  expect(await sendDue(ending.signal)).toBe(1);
  onMail = async () => {};
  expect(await sendDue()).toBe(2);
  expect(await arrived()).toHaveLength(3);
});
