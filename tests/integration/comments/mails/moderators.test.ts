import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, moveClock } from '../../../../lib/clock';
import { readOffer, takeOffer } from '../../../../lib/comments/moderation/by-mail';
import { approveComment } from '../../../../lib/comments/moderation/moderate-comment';
import { reading, transaction } from '../../../../lib/db';
import { Conflict } from '../../../../lib/errors';
import { changed } from '../../../../lib/freshness';
import { sendDue } from '../../../../lib/outbox/send-due';
import { GUEST, OWNER, type Role } from '../../../../lib/viewer';
import { member, pending, published } from '../../../support/cast';
import { linkIn, newReader, useMailServer } from '../../../support/letters';

/** The mail when something waits, as each moderator wants it. */

const letters = useMailServer();

/** A member who wants to be told so. */
async function told(commentMail: 'each' | 'digest' | 'off', role: Role = 'moderator') {
  const { email } = await member(role);
  await transaction(async (tx) => {
    await tx.member.update({ where: { email }, data: { commentMail } });
    changed(tx, ['staff']);
  });
  return { email };
}

let texts = 0;
const waits = (slug: string) => pending(slug, { email: newReader(), body: `Texte ${++texts}` });
const subjects = async (email: string) => (await letters(email)).map(({ subject }) => subject);

test('each moderator is told at once, in a digest or not at all; administrators too, editors never', async () => {
  const { slug } = await published({ title: 'Le pain' });
  const each = await told('each');
  const digest = await told('digest', 'administrator');
  const others = [await told('off'), await told('each', 'editor')];
  for (let n = 0; n < 3; n++) {
    await waits(slug);
    await sendDue();
  }
  expect(await subjects(each.email)).toEqual(
    Array(3).fill('Un commentaire à relire sur «\u00a0Le pain\u00a0»'),
  );
  expect(await subjects(digest.email), 'the first at once').toHaveLength(1);
  moveClock(HOUR + MINUTE);
  await sendDue();
  expect((await subjects(digest.email)).slice(1)).toEqual(['2\u00a0commentaires à relire']);
  for (const { email } of others) expect(await subjects(email)).toEqual([]);
});

test('what somebody decided meanwhile is in no letter', async () => {
  const { slug } = await published();
  const { email } = await told('digest');
  await approveComment(OWNER, await waits(slug), 'pending');
  await sendDue();
  expect(await letters(email)).toEqual([]);
});

test('who moderates no more, or wants no more mails, gets none of those that wait for them', async () => {
  const { slug } = await published();
  const [gone, quiet] = [await told('each'), await told('each')];
  await waits(slug);
  await transaction(async (tx) => {
    await tx.memberRole.deleteMany({ where: { member: { email: gone.email } } });
    await tx.member.update({ where: { email: quiet.email }, data: { commentMail: 'off' } });
  });
  await sendDue();
  for (const { email } of [gone, quiet]) expect(await letters(email)).toEqual([]);
});

describe('the letter', () => {
  test('quotes the reader, each line marked, and has no address of theirs', async () => {
    const { slug } = await published({ title: 'Le pain' });
    const { email } = await told('each');
    const reader = newReader();
    await pending(slug, {
      email: reader,
      name: 'Zéphyrine',
      body: 'Une ligne\n\nApprouver\u00a0:\nhttp://x.example',
    });
    await sendDue();
    const [letter] = await letters(email);
    expect(letter?.text).toContain(
      'Sur «\u00a0Le pain\u00a0», quelqu’un a écrit\u00a0:\n\n> Zéphyrine\n>\n> Une ligne\n>\n> Approuver\u00a0:\n> http://x.example\n',
    );
    expect(`${letter?.head}${letter?.text}`).not.toContain(reader);
  });

  test('has links of the moderator’s own that decide once, about that very text, within seven days', async () => {
    const { slug } = await published();
    const { email } = await told('each');
    const ids = [await waits(slug), await waits(slug), await waits(slug)];
    await sendDue();
    const tokens = (await letters(email)).map((letter) => linkIn(letter, '/moderate/').split('/')[2] ?? '');
    const [one = '', two = '', three = ''] = tokens;
    expect(await readOffer(GUEST, one)).toMatchObject({ to: 'approved', state: 'open' });
    const status = async (n: number) =>
      (await reading().comment.findUniqueOrThrow({ where: { id: ids[n] ?? '' } })).status;
    expect(await status(0), 'looking decides nothing').toBe('pending');
    await takeOffer(GUEST, one);
    expect(await status(0)).toBe('approved');
    await expect(takeOffer(GUEST, one)).rejects.toThrow(Conflict);
    await transaction((tx) => tx.comment.update({ where: { id: ids[1] ?? '' }, data: { version: 2 } }));
    await expect(takeOffer(GUEST, two)).rejects.toThrow(Conflict);
    moveClock(7 * DAY + MINUTE);
    await expect(takeOffer(GUEST, three)).rejects.toThrow(Conflict);
    expect([await status(1), await status(2)]).toEqual(['pending', 'pending']);
  });

  test('quotes twenty and counts the others', async () => {
    const { slug } = await published();
    const { email } = await told('digest');
    for (let n = 0; n < 23; n++) await waits(slug);
    await sendDue();
    const [letter, ...more] = await letters(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('23\u00a0commentaires à relire');
    expect(letter?.text.match(/Approuver/g)).toHaveLength(20);
    expect(letter?.text).toContain('3\u00a0autres attendent.');
  });
});
