import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { chooseCommentMail, readCommentMail } from '../../../lib/members/comment-mail';
import { COMMENT_MAILS } from '../../../lib/members/schema';
import { sendDue } from '../../../lib/outbox/send-due';
import { alix, noe, pending, published } from '../../support/cast';
import { type MailServer, mailsFor, startMailServer } from '../../support/mailbox';

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  // Before the settings are read for the first time.
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => mail.stop());

/** How many mails each member had of two comments that came one after the other, and of what comes in the next hour. */
async function mailsOf(addresses: string[]): Promise<number[]> {
  return Promise.all(addresses.map(async (address) => (await mailsFor(mail.folder, address)).length));
}

describe('the mail when something waits', () => {
  test('comes to each moderator as they chose: at once, gathered, or not at all', async () => {
    const people = [await noe(), await noe(), await noe(), await alix()];
    const [atOnce, gathered, none, administrator] = people;
    if (!atOnce || !gathered || !none || !administrator) throw new Error('nobody');
    expect((await readCommentMail(gathered)).choice, 'as long as nobody chose').toBe('digest');
    await chooseCommentMail(atOnce, 'each');
    await chooseCommentMail(none, 'off');
    await chooseCommentMail(administrator, 'off');
    const { slug } = await published();
    for (const body of ['Un', 'Deux', 'Trois']) {
      await pending(slug, { body });
      await sendDue();
    }
    const addresses = people.map(({ email }) => email);
    expect(await mailsOf(addresses)).toEqual([3, 1, 0, 0]);
    moveClock(61 * 60_000);
    await sendDue();
    expect(await mailsOf(addresses), 'what was gathered for an hour').toEqual([3, 2, 0, 0]);
    // A new choice holds from the next comment on.
    await chooseCommentMail(atOnce, 'off');
    await chooseCommentMail(none, 'each');
    await pending(slug, { body: 'Quatre' });
    await sendDue();
    expect((await mailsOf(addresses)).toSpliced(1, 1)).toEqual([3, 1, 0]);
  });

  test('is chosen for oneself alone, and the choice is in the log', async () => {
    const [moderator, colleague] = [await noe(), await noe()];
    for (const choice of COMMENT_MAILS) {
      await chooseCommentMail(moderator, choice);
      expect(await readCommentMail(moderator)).toEqual({ choice, canSend: true });
      expect((await readCommentMail(colleague)).choice).toBe('digest');
    }
    const entries = await reading().auditEntry.findMany({ where: { action: 'member.comment-mail' } });
    expect(entries.map(({ data }) => data)).toEqual(COMMENT_MAILS.map((choice) => ({ choice })));
    for (const { memberId, entityId } of entries) {
      expect(moderator).toMatchObject({ id: memberId });
      expect(entityId).toBe(memberId);
    }
    expect(JSON.stringify(entries)).not.toContain('@');
  });

  test.each(['', 'daily', null, ['each'], { choice: 'each' }])(
    'is none of those that are not offered: %j',
    async (choice) => {
      const moderator = await noe();
      await expect(chooseCommentMail(moderator, choice)).rejects.toThrow();
      expect((await readCommentMail(moderator)).choice).toBe('digest');
    },
  );
});
