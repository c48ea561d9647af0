import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit } from '../../../lib/audit/read-audit';
import { reading } from '../../../lib/db';
import { writeAnalytics } from '../../../lib/settings/analytics/write-analytics';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { writeFeedSettings } from '../../../lib/settings/feeds/write-feed-settings';
import { noticeText, privacyText } from '../../../lib/settings/legal/legal-texts';
import { readLegal } from '../../../lib/settings/legal/read-legal';
import { writeLegal } from '../../../lib/settings/legal/write-legal';
import { readMailSettings } from '../../../lib/settings/mail/read-mail-settings';
import { sendTestMail } from '../../../lib/settings/mail/send-test-mail';
import { robotsText } from '../../../lib/settings/robots/robots-text';
import { writeRobots } from '../../../lib/settings/robots/write-robots';
import { writeSite } from '../../../lib/settings/write-site';
import { GUEST, OWNER } from '../../../lib/viewer';
import { wordsOf } from '../../../lib/words/dictionary';
import { alix } from '../../support/cast';
import { type MailServer, mailFor, startMailServer } from '../../support/mailbox';

let smtp: MailServer;
let answer: Error | undefined;
beforeAll(async () => {
  smtp = await startMailServer(async () => {
    if (answer) throw answer;
  });
  process.env.SMTP_URL = smtp.url.replace('smtp://', 'smtp://redaction:mot-de-passe@');
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => smtp.stop());

const PUBLISHER = {
  publisher: 'Les Éditions du lundi',
  address: '3, rue des Roses\n69001 Lyon',
  director: 'Solène Martin',
  host: 'Maison des serveurs',
  contact: 'ecrire@plume.example',
};

describe('a group of settings', () => {
  test.each([
    ['site', { title: 'Le Lundi' }, { title: ['La Causerie', 'Le Lundi'] }, writeSite],
    [
      'comments',
      { mode: 'all', heldWords: ['casino'] },
      { mode: ['first', 'all'], heldWords: [null, ['casino']] },
      writeCommentSettings,
    ],
    ['feeds', { full: false, items: 10 }, { full: [true, false], items: [50, 10] }, writeFeedSettings],
    ['robots', { index: false }, { index: [true, false] }, writeRobots],
    ['analytics', { counts: false }, { counts: [true, false] }, writeAnalytics],
    ['legal', PUBLISHER, { publisher: [null, PUBLISHER.publisher], contact: [null, '…@…'] }, writeLegal],
  ] as const)(
    '%s is in the trail with what changed, before and after',
    async (key, input, changes, write) => {
      const administrator = await alix();
      await write(administrator, input);
      const { lines } = await readAudit(OWNER, { action: 'settings.edit' });
      expect(lines[0]).toMatchObject({
        kind: 'setting',
        thing: key,
        who: { name: administrator.kind === 'member' ? administrator.name : '' },
      });
      const told = Object.fromEntries(
        lines[0]?.changes.map(({ field, before, after }) => [field, [before, after]]) ?? [],
      );
      expect(told).toMatchObject(changes);
    },
  );

  test.each([
    [writeRobots, { lines: ['Disallow: /', 'Bonjour'] }],
    [writeRobots, { lines: ['Disallow: /x\nAllow: /'] }],
    [writeRobots, { lines: ['User-agent:'] }],
    [writeRobots, { lines: Array.from({ length: 101 }, () => '# x') }],
    [writeFeedSettings, { items: 0 }],
    [writeFeedSettings, { items: Number.NaN }],
    [writeAnalytics, { counts: 'oui' }],
    [writeLegal, { ...PUBLISHER, host: '', showsNotice: true }],
    [writeLegal, { showsPrivacy: true }],
    [writeLegal, { noticeText: 'a'.repeat(20_001) }],
    [writeSite, { logoId: 'aaaaaaaaaaaaaaaa' }],
    [writeSite, { logoId: '../../etc' }],
    [writeSite, { shareId: 'aaaaaaaaaaaaaaaa' }],
  ] as const)('is not taken when it is wrong, and nothing of it is kept: %o %j', async (write, input) => {
    await expect(write(OWNER, input)).rejects.toThrow();
    expect(await reading().setting.count({ where: { key: { not: 'comments' } } })).toBe(0);
    expect(await reading().auditEntry.count()).toBe(0);
  });
});

test('robots.txt closes what is one person’s and adds the lines of the site', () => {
  const lines = ['User-agent: GPTBot', 'Disallow: /'];
  const text = robotsText({ index: true, lines }, (path) => `https://site.example${path}`);
  expect(text).toMatch(/^User-agent: \*\nDisallow: \/admin\n/);
  expect(text).toContain('\n\nUser-agent: GPTBot\nDisallow: /\n');
  expect(text).toMatch(
    /\n\nSitemap: https:\/\/site\.example\/sitemap\.xml\nSitemap: \S+\/sitemap-news\.xml\n$/,
  );
  expect(robotsText({ index: false, lines }, String)).not.toContain('Sitemap');
});

describe('the legal pages', () => {
  test.each(['fr', 'en'] as const)(
    'are made of the fields and of what the settings keep, in %s',
    async (language) => {
      await writeLegal(OWNER, { ...PUBLISHER, showsNotice: true, showsPrivacy: true });
      const [legal, words] = [await readLegal(GUEST), wordsOf(language)];
      const notice = noticeText(words, 'Le {host}', legal);
      for (const value of [...Object.values(PUBLISHER), 'Le {host}']) expect(notice).toContain(value);
      const kept = { networkDays: 12, emailMonths: 7, counts: true };
      const privacy = privacyText(words, 'Le Lundi', legal, kept);
      for (const value of [PUBLISHER.contact, '12', '7', words.legal.counted])
        expect(privacy).toContain(value);
      expect(privacyText(words, 'Le Lundi', legal, { ...kept, emailMonths: 0, counts: false })).toContain(
        words.legal.notCounted,
      );
      expect(`${notice}${privacy}`).not.toMatch(/undefined|\{(?!host\})\w+\}/);
    },
  );

  test('are what the site wrote itself, where it did', async () => {
    await writeLegal(OWNER, {
      noticeText: 'À nous.',
      privacyText: 'À vous.',
      showsNotice: true,
      showsPrivacy: true,
    });
    const legal = await readLegal(GUEST);
    expect(noticeText(wordsOf('fr'), 'Le Lundi', legal)).toBe('À nous.');
    expect(privacyText(wordsOf('fr'), '', legal, { networkDays: 1, emailMonths: 1, counts: true })).toBe(
      'À vous.',
    );
  });
});

describe('mail', () => {
  test('is told without the account of the server', async () => {
    const settings = await readMailSettings(OWNER);
    expect(settings).toMatchObject({ canSend: true, sender: process.env.MAIL_FROM, isSecure: false });
    expect(JSON.stringify(settings)).not.toMatch(/mot-de-passe|redaction:/);
  });

  test('is tried: the mail arrives, or the server says why not, and no address is written down', async () => {
    const administrator = await alix();
    expect(await sendTestMail(administrator)).toEqual({ to: administrator.email });
    expect(await mailFor(smtp.folder, administrator.email)).toContain('Subject:');
    answer = Object.assign(new Error('Boîte pleine'), { responseCode: 552 });
    expect(await sendTestMail(administrator)).toMatchObject({
      fault: 'refused',
      answer: expect.stringMatching(/^552 /),
    });
    answer = undefined;
    const rows = await reading().auditEntry.findMany({
      where: { action: 'mail.test' },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ data }) => (data as { sent: boolean }).sent)).toEqual([true, false]);
    expect(JSON.stringify(rows)).not.toContain('@redaction.example');
    for (let n = 2; n < 10; n++) await sendTestMail(administrator);
    await expect(sendTestMail(administrator)).rejects.toThrow('too many');
  });
});
