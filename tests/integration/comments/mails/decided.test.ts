import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, moveClock } from '../../../../lib/clock';
import { decideComments, undoDecisions } from '../../../../lib/comments/moderation/decide';
import type { Reason } from '../../../../lib/comments/moderation/schema';
import { readOwnComment } from '../../../../lib/comments/own/read-own';
import { readReaderPage } from '../../../../lib/comments/own/reader-page';
import type { CommentStatus } from '../../../../lib/comments/schema';
import { reading } from '../../../../lib/db';
import { sendDue } from '../../../../lib/outbox/send-due';
import { writeSite } from '../../../../lib/settings/write-site';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { pending, published } from '../../../support/cast';
import { linkIn, newReader, provedComment, useMailServer } from '../../../support/letters';

/** The mails that say what was decided, to the author who asked for them. */

const lettersFor = useMailServer();
const OWN_LINK = /^(Le lien de votre|The link of your)/;
/** Those about decisions. */
const letters = async (address: string) =>
  (await lettersFor(address)).filter(({ subject }) => !OWN_LINK.test(subject));
const LATER = 11 * MINUTE;

const decide = (
  id: string,
  from: CommentStatus,
  to: 'approved' | 'refused' | 'spam' | 'trashed' | 'pending',
  more: { reason?: Reason; words?: string } = {},
) => decideComments(OWNER, { seen: [{ id, from, version: 1 }], to, ...more });

async function author() {
  const { slug } = await published({ title: 'Le pain' });
  const email = newReader();
  return { slug, email, id: await provedComment(slug, { email, notify: '1' }) };
}

describe('an author who asked for it', () => {
  test('is told at once that the comment is published, with its address and their own link', async () => {
    const { slug, email, id } = await author();
    await decide(id, 'pending', 'approved');
    await sendDue();
    const [letter] = await letters(email);
    if (!letter) throw new Error('no letter');
    expect(letter.subject).toBe('Votre commentaire sur «\u00a0Le pain\u00a0» est publié');
    expect(linkIn(letter, `/articles/${slug}/comments/${id}`)).toBe(`/articles/${slug}/comments/${id}`);
    const receipt = linkIn(letter, `/articles/${slug}/comments/received/`).split('/')[5] ?? '';
    expect(await readOwnComment(GUEST, slug, receipt)).toMatchObject({ status: 'approved' });
    expect(letter.text).not.toContain('Merci pour cet article');
    const page = linkIn(letter, '/reader/').split('/')[2] ?? '';
    expect(await readReaderPage(GUEST, page)).toMatchObject({ email });
  });

  test('is told why it is refused, with the moderators’ words marked as theirs, ten minutes later', async () => {
    const { email, id } = await author();
    const words = 'Restez polie.\r\n-- \r\nLa Causerie\r\nhttp://ailleurs.example/';
    await decide(id, 'pending', 'refused', { reason: 'insult', words });
    await sendDue();
    expect(await letters(email), 'not before somebody could have clicked wrongly').toEqual([]);
    moveClock(LATER);
    await sendDue();
    const [letter] = await letters(email);
    expect(letter?.subject).toBe('Votre commentaire sur «\u00a0Le pain\u00a0» n’est pas publié');
    expect(letter?.text).toContain('Motif\u00a0: il est insultant ou agressif.');
    expect(letter?.text).toContain('> Restez polie.\n> --\n> La Causerie\n> http://ailleurs.example/');
    expect(letter?.text).toContain('/comments/received/');
  });

  test('is told in the language of the site', async () => {
    await writeSite(OWNER, { language: 'en' });
    const { email, id } = await author();
    await decide(id, 'pending', 'refused');
    moveClock(LATER);
    await sendDue();
    const [letter] = await letters(email);
    expect(letter?.subject).toBe('Your comment on “Le pain” is not published');
    expect(letter?.text).toContain('Reason: it does not follow the rules of the site.');
  });

  test('is told nothing of spam and trash: spammers would learn by it', async () => {
    const { email, id } = await author();
    await decide(id, 'pending', 'spam');
    await decide(id, 'spam', 'trashed');
    moveClock(HOUR);
    await sendDue();
    expect(await letters(email)).toEqual([]);
  });
});

test('who did not ask is told nothing', async () => {
  const { slug } = await published();
  const email = newReader();
  await decide(await provedComment(slug, { email }), 'pending', 'approved');
  await sendDue();
  expect(await letters(email)).toEqual([]);
});

test('who typed the address and did not prove it is told nothing', async () => {
  const { slug } = await published();
  const email = newReader();
  const id = await pending(slug, { email, notify: '1' });
  await decide(id, 'pending', 'approved');
  await sendDue();
  expect((await letters(email)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('Votre adresse e-mail'),
  ]);
});

describe('a decision that is taken back before its mail left', () => {
  test('is told to nobody', async () => {
    const { email, id } = await author();
    const { batchId } = await decide(id, 'pending', 'refused', { reason: 'advert' });
    await undoDecisions(OWNER, batchId);
    moveClock(LATER);
    await sendDue();
    expect(await letters(email)).toEqual([]);
  });

  test('leaves the one that stands: the other reason alone is told', async () => {
    const { email, id } = await author();
    const { batchId } = await decide(id, 'pending', 'refused', { reason: 'advert' });
    await undoDecisions(OWNER, batchId);
    moveClock(MINUTE);
    await decide(id, 'pending', 'refused', { reason: 'hate' });
    moveClock(LATER + MINUTE);
    await sendDue();
    const got = await letters(email);
    expect(got).toHaveLength(1);
    expect(got[0]?.text).toContain('il s’en prend à des personnes');
  });
});

test('what was told is not told again, when a later decision about it is taken back', async () => {
  const { email, id } = await author();
  await decide(id, 'pending', 'approved');
  await sendDue();
  moveClock(MINUTE);
  const { batchId } = await decide(id, 'approved', 'refused');
  await undoDecisions(OWNER, batchId);
  expect((await reading().comment.findUniqueOrThrow({ where: { id } })).status).toBe('approved');
  moveClock(HOUR);
  await sendDue();
  expect(await letters(email)).toHaveLength(1);
});
