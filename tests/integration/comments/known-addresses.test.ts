import { describe, expect, test } from 'vitest';
import { HOUR, moveClock } from '../../../lib/clock';
import { banSender } from '../../../lib/comments/bans/ban';
import { editOwnComment } from '../../../lib/comments/own/change-own';
import { readOwnComment } from '../../../lib/comments/own/read-own';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { reportComment } from '../../../lib/comments/reports/report-comment';
import type { ReportValues } from '../../../lib/comments/reports/schema';
import { reading } from '../../../lib/db';
import { createMember } from '../../../lib/members/create-member';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, done, idOf, PASSWORD, pending, published } from '../../support/cast';
import { fateOf, networkNo, post, receiptOf, rowOf, settle, trusted } from '../../support/posting';

/** An address of each kind that the blog may know something of. */
async function addresses(): Promise<Record<string, string>> {
  const { slug } = await published({ title: 'Avant' });
  const known = 'connue@lectrices.example';
  await approved(slug, { email: known });
  const proved = 'confirmee@lectrices.example';
  await trusted(slug, proved);
  const banned = 'exclue@lectrices.example';
  const commentId = await pending(slug, { email: banned });
  await banSender(OWNER, { commentId, kind: 'email', days: 0 });
  const flooded = 'inondee@lectrices.example';
  for (let n = 0; n < 4; n++)
    await post(slug, { email: flooded, body: `Mot ${n}` }, { network: networkNo(n) });
  const staff = 'noe@redaction.example';
  done(await createMember(OWNER, { name: 'Noé', email: staff, password: PASSWORD, roles: ['moderator'] }));
  return { unknown: 'inconnue@lectrices.example', known, proved, banned, flooded, staff };
}

/** An answer without what each comment has of its own. */
function bare(answer: unknown): string {
  return JSON.stringify(answer, (key, value) => {
    if (['id', 'createdAt', 'editedAt', 'slug', 'form', 'email'].includes(key)) return '-';
    if (key === 'receipt' || key === 'attempt') return String(value).length;
    return value;
  });
}

/** What somebody is answered who sends, with this address, all that can be sent. */
async function answersOf(email: string, nth: number): Promise<Record<string, string>> {
  // An article for each: the same words under one would be held for themselves.
  const { slug } = await published({ title: `Article ${nth}` });
  const from = (n: number) => networkNo(200 + 10 * nth + n);
  const sender = { network: from(0) };
  const seen: Record<string, unknown> = {};
  const posted = await post(slug, { email, notify: '1', follow: '1' }, sender);
  seen.posted = posted;
  seen.again = await post(slug, { email, notify: '1', follow: '1' }, sender);
  const receipt = receiptOf(posted);
  seen.own = await readOwnComment(GUEST, slug, receipt);
  const version = 1;
  seen.edited = await editOwnComment(GUEST, slug, receipt, { body: 'Un autre texte', version });
  seen.ownEdited = await readOwnComment(GUEST, slug, receipt);
  const trapped = await post(slug, { email, body: 'Un champ de trop' }, { ...sender, trap: 'x' });
  seen.trapped = trapped;
  if (!trapped.accepted) seen.asked = await readAttempt(GUEST, slug, trapped.attempt);
  seen.forged = await post(slug, { email, body: 'Un faux formulaire' }, { ...sender, form: 'a.b.c.d' });
  seen.wrong = await post(slug, { email, body: '' }, sender);
  seen.elsewhere = await post(slug, { email, notify: '1', follow: '1' }, { network: from(1) });
  const values: ReportValues = { reason: 'other', words: 'À revoir', email };
  const reported = await approved(slug, { email: 'autre@lectrices.example', body: 'À signaler' });
  seen.reported = await reportComment(GUEST, slug, reported, values, from(2));
  return Object.fromEntries(Object.entries(seen).map(([what, answer]) => [what, bare(answer)]));
}

test('nobody learns whether the blog knows an e-mail address: the answers are the same in the default mode, and the moderators read the rest', async () => {
  await settle({ perHour: 4 });
  moveClock(Math.ceil(Date.now() / HOUR) * HOUR + 1_000 - Date.now());
  const known = await addresses();
  const { unknown, ...others } = Object.fromEntries(
    await Promise.all(
      Object.entries(known).map(async ([kind, email], nth) => [kind, await answersOf(email, nth)] as const),
    ),
  );
  expect(Object.keys(unknown ?? {})).toHaveLength(11);
  for (const [kind, answers] of Object.entries(others)) expect(answers, kind).toEqual(unknown);

  const { slug } = await published();
  const fates = ['banned', 'flooded', 'proved'].map(async (kind, nth) =>
    fateOf(await post(slug, { email: known[kind] ?? '', body: kind }, { network: networkNo(400 + nth) })),
  );
  expect((await Promise.all(fates)).map(({ status, heldBy }) => [status, heldBy])).toEqual([
    ['refused', 'bans'],
    ['pending', 'flood'],
    ['pending', 'trust'],
  ]);
}, 60_000);

describe('name and address of somebody who is approved prove nothing', () => {
  const VICTIM = 'jeanne@lectrices.example';

  test.each([
    ['the same', VICTIM],
    ['other capitals', 'JEANNE@Lectrices.EXAMPLE'],
    ['spaces around it', `  ${VICTIM}\n`],
    ['a tag', 'jeanne+blog@lectrices.example'],
    ['a dot', 'jean.ne@lectrices.example'],
    ['the punycode of a look-alike', 'jeanne@xn--lectrces-f2a.example'],
  ])('with %s a comment waits, and changes nothing of theirs', async (_, email) => {
    const { slug } = await published();
    await trusted(slug, VICTIM);
    const before = await reading().contact.findUniqueOrThrow({ where: { email: VICTIM } });
    const posted = await post(slug, { email, body: 'C’est moi, voyons' });
    expect(posted).toMatchObject({ accepted: true, status: 'pending' });
    const { proved, heldBy, contactId } = await rowOf(idOf(posted));
    expect({ proved, heldBy }).toEqual({ proved: false, heldBy: 'trust' });
    expect(contactId === before.id).toBe(email.trim().toLowerCase() === VICTIM);
    expect(await reading().contact.findUniqueOrThrow({ where: { email: VICTIM } })).toEqual(before);
    expect(await reading().comment.count({ where: { contactId: before.id, proved: true } })).toBe(1);
  });

  test('nor does what another browser keeps, or anything made up', async () => {
    const { slug } = await published();
    const [own, other] = [await trusted(slug, VICTIM), await trusted(slug, 'autre@lectrices.example')];
    const [id, seal] = own.split('.');
    for (const browser of [other, '', '.', `${id}`, `${id}.`, `${other.split('.')[0]}.${seal}`, `${own}x`])
      expect(
        await post(slug, { email: VICTIM, body: `Avec « ${browser} »` }, { browser }),
        browser,
      ).toMatchObject({ status: 'pending' });
    expect(await post(slug, { email: VICTIM, body: 'Avec le bon' }, { browser: own })).toMatchObject({
      status: 'approved',
    });
  });
});

test('the link of one’s own is for who sent the comment: whoever guesses all of it gets another', async () => {
  const { slug } = await published();
  const mine = await post(slug, {}, { userAgent: 'Firefox' });
  for (const sender of [
    { userAgent: 'Firefox', network: networkNo(1) },
    { userAgent: 'Firefox', network: '' },
    // A network that thousands share.
    { userAgent: 'Chrome' },
    {},
  ]) {
    const theirs = await post(slug, {}, sender);
    expect(receiptOf(theirs)).not.toBe(receiptOf(mine));
    expect(bare(theirs)).toBe(bare(mine));
  }
});
