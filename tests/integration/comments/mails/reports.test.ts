import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, moveClock } from '../../../../lib/clock';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { readDecidedReport } from '../../../../lib/comments/reports/read-decided';
import { transaction } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { sendDue } from '../../../../lib/outbox/send-due';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, published } from '../../../support/cast';
import { linkIn, newReader, useMailServer } from '../../../support/letters';
import { INSULT, network, report } from '../../../support/reports';

/** The mail to whoever reported a comment and left an address. Anybody may have typed that address. */

const letters = useMailServer();
const LATER = 11 * MINUTE;

const seen = (id: string) => [{ id, from: 'approved' as const, version: 1 }];

/** A comment that was reported. */
async function reportedBy(email: string) {
  const { slug } = await published({ title: 'Le pain' });
  const id = await approved(slug, { email: newReader() });
  await report(slug, id, { ...INSULT, words: 'Relisez donc.', email });
  return { slug, id };
}

async function tokenFor(email: string): Promise<string> {
  const [letter] = await letters(email);
  if (letter === undefined) throw new Error('no letter');
  return linkIn(letter, '/reader/report/').split('/')[3] ?? '';
}

describe('who reported a comment and left an address', () => {
  test.each([
    ['trashed', 'removed'],
    ['refused', 'removed'],
    ['spam', 'removed'],
  ] as const)('is told by a link that it was decided (%s)', async (to, outcome) => {
    const email = newReader();
    const { slug, id } = await reportedBy(email);
    await sendDue();
    expect(await letters(email), 'nothing is decided').toEqual([]);
    await decideComments(OWNER, { seen: seen(id), to });
    await sendDue();
    expect(await letters(email), 'not before somebody could have clicked wrongly').toEqual([]);
    moveClock(LATER);
    await sendDue();
    const [letter, ...more] = await letters(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('Votre signalement d’un commentaire sur «\u00a0Le pain\u00a0»');
    expect(letter?.text, 'nothing that somebody typed, and no outcome').not.toMatch(/Relisez|Merci|retiré/);
    expect(await readDecidedReport(GUEST, await tokenFor(email))).toEqual({
      outcome,
      slug,
      title: 'Le pain',
    });
  });

  test('has a link that is no other report’s and tells nobody else', async () => {
    const email = newReader();
    const { id } = await reportedBy(email);
    await decideComments(OWNER, { seen: seen(id), to: 'trashed' });
    moveClock(LATER);
    await sendDue();
    const token = await tokenFor(email);
    const [report = '', contact, seal] = token.split('.');
    for (const wrong of ['', report, `${report}.${contact}`, `${report}.${report}.${seal}`, `${token}x`])
      await expect(readDecidedReport(GUEST, wrong), wrong).rejects.toThrow(NotFound);
  });

  test('gets three such mails a day at most, however many report in their name', async () => {
    const email = newReader();
    const { slug } = await published();
    for (let n = 0; n < 6; n++) {
      const id = await approved(slug, { email: newReader(), body: `Texte ${n}` });
      await report(slug, id, { ...INSULT, email }, network(n));
      await decideComments(OWNER, { seen: seen(id), to: 'trashed' });
    }
    moveClock(HOUR);
    await sendDue();
    expect(await letters(email)).toHaveLength(3);
    moveClock(2 * DAY);
    await sendDue();
    expect(await letters(email), 'and not the others later').toHaveLength(3);
  });

  test('gets none when the reports were opened again before it left', async () => {
    const email = newReader();
    const { id } = await reportedBy(email);
    await decideComments(OWNER, { seen: seen(id), to: 'trashed' });
    await transaction((tx) => tx.report.updateMany({ data: { decidedAt: null, outcome: '' } }));
    moveClock(LATER);
    await sendDue();
    expect(await letters(email)).toEqual([]);
  });
});
