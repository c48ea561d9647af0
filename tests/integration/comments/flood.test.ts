import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { reading } from '../../../lib/db';
import { networkOf } from '../../../lib/network';
import { GUEST } from '../../../lib/viewer';
import { published, typed } from '../../support/cast';
import { fateOf, networkNo, post, refusalOf, settle, trusted } from '../../support/posting';

const VICTIM = 'jeanne@lectrices.example';
/** The first moment of an hour that is to come, so that no window ends while a test runs. */
const onTheHour = (after = 0) =>
  moveClock(Math.ceil(Date.now() / HOUR) * HOUR + HOUR + 1_000 + after - Date.now());

/** Comments of different words and addresses, sent at once. */
const many = (slug: string, count: number, from: (n: number) => string, word = 'Mot') =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      post(slug, { body: `${word} ${n}`, email: `lectrice-${n}@lectrices.example` }, { network: from(n) }),
    ),
  );

const accepted = (posts: { accepted: boolean }[]) => posts.filter((posted) => posted.accepted).length;

describe('a network', () => {
  test('that sends fifty comments at once has as many taken as the limit says, and loses no text', async () => {
    await settle({ perMinute: 5 });
    onTheHour();
    const { slug } = await published();
    const posts = await many(slug, 50, () => networkNo(1));
    expect(accepted(posts)).toBe(5);
    expect(await reading().comment.count()).toBe(5);
    const [refused] = posts.filter((posted) => !posted.accepted);
    const { attempt, errors, retryAfter } = refusalOf(refused as (typeof posts)[0]);
    expect(errors).toEqual({ body: 'tooManyComments' });
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect((await readAttempt(GUEST, slug, attempt)).values.body).toMatch(/^Mot \d+$/);
  });

  test('may send again in the next minute, until its hour is full', async () => {
    await settle({ perMinute: 2, perHour: 3 });
    const { slug } = await published();
    onTheHour();
    expect(accepted(await many(slug, 5, () => networkNo(1), 'Un'))).toBe(2);
    onTheHour(MINUTE);
    const posts = await many(slug, 5, () => networkNo(1), 'Deux');
    expect(accepted(posts)).toBe(1);
    const waits = posts.map((posted) => (posted.accepted ? 0 : (posted.retryAfter ?? 0)));
    expect(Math.max(...waits), 'until the hour ends').toBeGreaterThan(58 * 60 - 5);
    onTheHour(HOUR);
    expect(accepted(await many(slug, 5, () => networkNo(1), 'Trois'))).toBe(2);
  });

  test('is one address of IPv4 and 64 bits of IPv6, however it is written', async () => {
    await settle({ perMinute: 2 });
    onTheHour();
    const { slug } = await published();
    const same = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:DB8:1:2:0:0:0:3%eth0', '2001:db8:1:2::'];
    expect(accepted(await many(slug, 4, (n) => networkOf(same[n] ?? ''), 'Six'))).toBe(2);
    const mapped = ['192.0.2.7', '::ffff:192.0.2.7', '::ffff:c000:207', '192.0.2.7'];
    expect(accepted(await many(slug, 4, (n) => networkOf(mapped[n] ?? ''), 'Quatre'))).toBe(2);
    const others = ['192.0.2.8', '192.0.2.9', '2001:db8:1:3::1', '2001:db8:1:4::1'];
    expect(accepted(await many(slug, 4, (n) => networkOf(others[n] ?? ''), 'Autre'))).toBe(4);
  });

  test('is not limited where the settings say 0', async () => {
    await settle({});
    const { slug } = await published();
    expect(accepted(await many(slug, 20, () => networkNo(1)))).toBe(20);
  });
});

describe('an e-mail address', () => {
  const flood = (slug: string, count: number, word = 'Mot') =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        post(slug, { email: VICTIM, body: `${word} ${n}` }, { network: networkNo(n) }),
      ),
    );

  test('under which fifty come at once silences nobody: as many as the limit pass, all others wait', async () => {
    await settle({ mode: 'open', perMinute: 5 });
    onTheHour();
    const { slug } = await published();
    const posts = await flood(slug, 50);
    expect(accepted(posts)).toBe(50);
    const fates = await Promise.all(posts.map(fateOf));
    expect(fates.filter(({ status }) => status === 'approved')).toHaveLength(5);
    const held = fates.filter(({ status }) => status === 'pending');
    expect(held).toHaveLength(45);
    expect(new Set(held.map((fate) => JSON.stringify(fate)))).toEqual(
      new Set([JSON.stringify({ status: 'pending', heldBy: 'flood', against: ['flood'] })]),
    );
    // Whose it is comes from a network of their own, and is not refused.
    const own = await post(slug, { email: VICTIM, body: 'C’est bien moi' }, { network: networkNo(99) });
    expect(own).toMatchObject({ accepted: true, status: 'pending' });
    onTheHour(MINUTE);
    const later = await post(slug, { email: VICTIM, body: 'Et encore moi' }, { network: networkNo(99) });
    expect(later).toMatchObject({ status: 'approved' });
  });

  test('is counted apart in the browser in which it was proved: whoever types it stops nothing there', async () => {
    await settle({ perMinute: 3 });
    const { slug } = await published();
    const browser = await trusted(slug, VICTIM);
    onTheHour();
    await flood(slug, 10);
    const own = (body: string, network: string) => post(slug, { email: VICTIM, body }, { network, browser });
    for (let n = 0; n < 3; n++)
      expect(await own(`De moi ${n}`, networkNo(90 + n))).toMatchObject({ status: 'approved' });
    // Their own flood waits as well.
    const fourth = await own('De moi encore', networkNo(99));
    expect(await fateOf(fourth)).toMatchObject({ status: 'pending', heldBy: 'flood' });
  });

  test('that is full says so to the moderators first, and never publishes what else would wait', async () => {
    await settle({ perMinute: 1, heldWords: ['bonus'] });
    onTheHour();
    const { slug } = await published();
    await flood(slug, 1, 'Premier');
    const held = await post(slug, { email: VICTIM, body: 'Un bonus' }, { network: networkNo(6) });
    expect(await fateOf(held)).toEqual({
      status: 'pending',
      heldBy: 'flood',
      against: ['flood', 'words', 'trust'],
    });
    await settle({ perMinute: 1, refusedWords: ['casino'] });
    const refused = await post(slug, { email: VICTIM, body: 'Au casino' }, { network: networkNo(7) });
    expect(await fateOf(refused)).toMatchObject({ status: 'refused', heldBy: 'words' });
  });
});

test('the counters hold no address and no network in plain', async () => {
  await settle({ perMinute: 5 });
  const { slug } = await published();
  await post(slug, typed({ email: VICTIM }), { network: '203.0.113.9/32' });
  const stored = JSON.stringify(await reading().throttle.findMany());
  expect(stored).not.toContain('lectrices');
  expect(stored).not.toContain('203.0.113');
});
