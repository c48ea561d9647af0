import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE, moveClock, now } from '../../../lib/clock';
import { forgetOldTraces } from '../../../lib/comments/forget-old-traces';
import { reading, transaction } from '../../../lib/db';
import { enqueue } from '../../../lib/outbox/enqueue';
import { listOutbox } from '../../../lib/outbox/list-outbox';
import { sendDue } from '../../../lib/outbox/send-due';
import { OWNER } from '../../../lib/viewer';
import { findTrace } from '../../support/canary';
import { published } from '../../support/cast';
import { provedComment } from '../../support/letters';
import { type MailServer, mailsFor, startMailServer } from '../../support/mailbox';

/** What becomes of a mail that the mail server does not take. */

const READER = 'temoin.refuse@lectrices.example';

let mail: MailServer;
let refuses = false;

beforeAll(async () => {
  mail = await startMailServer(async () => {
    if (refuses) throw Object.assign(new Error(`<${READER}> is full`), { responseCode: 452 });
  });
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => mail.stop());

beforeEach(async () => {
  refuses = false;
  const { slug } = await published();
  const commentId = await provedComment(slug, { email: READER });
  const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id: commentId } });
  await sendDue();
  await transaction((tx) => tx.outboxMail.deleteMany());
  await transaction((tx) =>
    enqueue(tx, { kind: 'own-link', contactId: contactId ?? '', data: { commentId } }),
  );
  refuses = true;
});

const row = () => reading().outboxMail.findFirstOrThrow();

test('it is tried again later and later, twelve times in all, then stays for administrators to see', async () => {
  const pauses: number[] = [];
  let at = 0;
  for (let tried = 1; tried <= 12; tried++) {
    expect(await sendDue()).toBe(0);
    const { attempts, dueAt } = await row();
    expect(attempts).toBe(tried);
    const pause = dueAt.getTime() - now().getTime();
    pauses.push(Math.round(pause / MINUTE));
    // Not before its time.
    moveClock(at + pause - 1_000);
    await sendDue();
    expect((await row()).attempts).toBe(tried);
    at += pause;
    moveClock(at);
  }
  expect(pauses.slice(0, 11)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 720, 720]);
  moveClock(at + 20 * DAY);
  refuses = false;
  expect(await sendDue(), 'it was given up').toBe(0);
  const { mails, total, canSend } = await listOutbox(OWNER);
  expect([total, canSend]).toEqual([1, true]);
  expect(mails[0]).toMatchObject({ isGivenUp: true, attempts: 12, failure: 'EMESSAGE 452', address: READER });
  expect(mails[0]?.letter?.text).toContain('/comments/received/');
});

test('it is sent when the server takes it again', async () => {
  await sendDue();
  moveClock(2 * MINUTE + 1_000);
  refuses = false;
  const before = (await mailsFor(mail.folder, READER)).length;
  expect(await sendDue()).toBe(1);
  expect(await mailsFor(mail.folder, READER)).toHaveLength(before + 1);
  expect(await row()).toMatchObject({ failure: '', claimedUntil: null });
});

test('of what the server said only its code is kept: it names the address', async () => {
  await sendDue();
  expect(findTrace(JSON.stringify(await row()), [READER])).toBeUndefined();
});

test('one that cannot be written holds up no other, and is listed all the same', async () => {
  refuses = false;
  const { contactId } = await row();
  await transaction((tx) =>
    enqueue(tx, { kind: 'nobody knows', contactId: contactId ?? '', dueAt: new Date(0) }),
  );
  expect(await sendDue()).toBe(1);
  expect((await listOutbox(OWNER)).mails).toMatchObject([
    { kind: 'nobody knows', letter: null, attempts: 1, failure: 'failed' },
  ]);
});

test('it is forgotten after thirty days, sent or not', async () => {
  moveClock(29 * DAY);
  await forgetOldTraces(OWNER);
  expect(await reading().outboxMail.count()).toBe(1);
  moveClock(31 * DAY);
  await forgetOldTraces(OWNER);
  expect(await reading().outboxMail.count()).toBe(0);
});
