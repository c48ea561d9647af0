import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, moveClock } from '../../../lib/clock';
import { decideComments } from '../../../lib/comments/moderation/decide';
import { withdrawOwnComment } from '../../../lib/comments/own/change-own';
import type { Sender } from '../../../lib/comments/post-comment';
import { formToken } from '../../../lib/comments/posting/form-token';
import { countQueues } from '../../../lib/comments/queue/count-queues';
import { reading } from '../../../lib/db';
import { GUEST, OWNER } from '../../../lib/viewer';
import { idOf, published } from '../../support/cast';
import { fateOf, networkNo, post, receiptOf, settle } from '../../support/posting';

const WINDOW = 10 * MINUTE;
const at = (time: number) => moveClock(time - Date.now());
const border = () => Math.ceil(Date.now() / WINDOW + 1) * WINDOW;
const stored = () => reading().comment.count();

/** How a form is sent: by a browser without scripts from a kept page, by reader.js, from a page that is never kept. */
const WAYS: [string, (articleId: string) => Partial<Sender>][] = [
  ['without scripts', () => ({})],
  ['by reader.js', () => ({ attempt: randomUUID() })],
  ['from a page that is never kept', (articleId) => ({ form: formToken(articleId, 'page') })],
];

describe.each(WAYS)('a comment that is sent %s', (_, made) => {
  /** The same sending, again and again, long enough after its page was made. */
  async function sending() {
    const { id, slug } = await published();
    const sender = made(id);
    moveClock(2_000);
    return { slug, send: () => post(slug, {}, sender) };
  }

  test('twice (a double click, the page gone back to, an answer that was lost) is one with one answer', async () => {
    const { send } = await sending();
    const first = await send();
    expect(await send()).toEqual(first);
    moveClock(9 * MINUTE);
    expect(await send()).toEqual(first);
    expect(await stored()).toBe(1);
  });

  test('fifty times at once is one with one answer, counted once', async () => {
    await settle({ perMinute: 2 });
    const { send } = await sending();
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(receiptOf(answers[0] as (typeof answers)[0])).toBeTruthy();
    expect(await stored()).toBe(1);
    expect((await countQueues(OWNER)).pending).toBe(1);
    expect(await reading().contact.count()).toBe(1);
  });

  test('again after a decision is answered as it was: what was spam or refused is not told apart', async () => {
    const { send } = await sending();
    const first = await send();
    const seen = { id: idOf(first), version: 1 };
    for (const [from, to, status] of [
      ['pending', 'spam', 'pending'],
      ['spam', 'refused', 'pending'],
      ['refused', 'trashed', 'pending'],
      ['trashed', 'approved', 'approved'],
    ] as const) {
      await decideComments(OWNER, { seen: [{ ...seen, from }], to });
      expect(await send()).toEqual({ ...first, status });
    }
    expect(await stored()).toBe(1);
  });
});

describe('where ten minutes end and ten begin', () => {
  test('the same comment in each is one', async () => {
    const { slug } = await published();
    const end = border();
    at(end - 1_000);
    const first = await post(slug);
    at(end + 1_000);
    expect(await post(slug)).toEqual(first);
    expect(await stored()).toBe(1);
  });

  test('many at once, some in each, are one with one answer', async () => {
    const { slug } = await published();
    for (let round = 0; round < 4; round++) {
      const end = border();
      const posts = Array.from({ length: 20 }, (_, n) => {
        // It came when the verb was called.
        at(end + (n % 2 === round % 2 ? 5 : -5));
        return post(slug, { body: `Tour ${round}` });
      });
      const answers = new Set((await Promise.all(posts)).map((answer) => JSON.stringify(answer)));
      expect(answers.size, `round ${round}`).toBe(1);
      expect(await stored()).toBe(round + 1);
    }
  });
});

test('two tabs, and one tab after the other, are one, however each of them sends', async () => {
  const { id: articleId, slug } = await published();
  const senders = WAYS.flatMap(([, made]) => [made(articleId), made(articleId)]);
  moveClock(2_000);
  const all = await Promise.all([...senders, ...senders].map((sender) => post(slug, {}, sender)));
  for (const sender of senders) all.push(await post(slug, {}, sender));
  expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await stored()).toBe(1);
});

describe('what is not the same', () => {
  test('is two: from another network or browser, under another article, from another address or name, after ten minutes', async () => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const ids = [
      await post(here.slug),
      await post(here.slug, {}, { network: networkNo(1) }),
      await post(here.slug, {}, { network: '' }),
      await post(here.slug, {}, { userAgent: 'Lynx' }),
      await post(there.slug),
      await post(here.slug, { email: 'autre@lectrices.example' }),
      await post(here.slug, { name: 'Jean' }),
      await post(here.slug, { body: 'Merci pour cet article !' }),
    ].map(idOf);
    moveClock(11 * MINUTE);
    ids.push(idOf(await post(here.slug)));
    expect(new Set(ids).size).toBe(9);
  });

  test('is the same in other capitals of the address and with other line ends', async () => {
    const { slug } = await published();
    const first = await post(slug, { body: 'Un\r\ndeux', email: 'Jeanne@Lectrices.Example' });
    expect(await post(slug, { body: 'Un\ndeux ', email: ' jeanne@lectrices.example' })).toEqual(first);
  });

  test('with the UUID of reader.js it is one from another network and a day later, and two in other words', async () => {
    const { slug } = await published();
    const attempt = randomUUID();
    const first = await post(slug, {}, { attempt });
    moveClock(DAY);
    expect(await post(slug, {}, { attempt, network: networkNo(1) })).toEqual(first);
    const other = await post(slug, { body: 'Autre chose' }, { attempt });
    expect(idOf(other)).not.toBe(idOf(first));
  });

  test('a UUID that somebody else has guessed opens nothing: its comment is theirs', async () => {
    const { slug } = await published();
    const attempt = randomUUID();
    const first = await post(slug, {}, { attempt });
    const guessed = await post(slug, { email: 'autre@lectrices.example' }, { attempt });
    expect(receiptOf(guessed)).not.toBe(receiptOf(first));
    expect(await stored()).toBe(2);
  });
});

test('what its author took back may be sent once more, and is another comment', async () => {
  const { slug } = await published();
  const first = await post(slug);
  await withdrawOwnComment(GUEST, slug, receiptOf(first));
  const again = await post(slug);
  expect(idOf(again)).not.toBe(idOf(first));
  expect(await fateOf(again)).toMatchObject({ status: 'pending', heldBy: 'trust' });
});
