import { describe, expect, inject, test } from 'vitest';
import { markAsSpam } from '../../../../lib/comments/moderation/moderate-comment';
import { QUEUES, type QueueName } from '../../../../lib/comments/moderation/schema';
import { countQueues, readNews } from '../../../../lib/comments/queue/count-queues';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { idsOf } from '../../../../lib/comments/queue/store';
import { reading, transaction } from '../../../../lib/db';
import { writeSite } from '../../../../lib/settings/write-site';
import { OWNER } from '../../../../lib/viewer';
import { Prisma } from '../../../../prisma/generated/sqlite/client';
import { pending, published } from '../../../support/cast';
import { manyComments } from '../../../support/many-comments';

const idsAt = async (queue: QueueName, after?: string) => {
  const { items, next } = await listQueue(OWNER, queue, {}, after);
  return { ids: items.map(({ id }) => id), next: next ?? '' };
};

describe('the pages of a queue', () => {
  test.each([
    ['pending', 'the oldest first'],
    ['spam', 'the newest first'],
  ] as const)('%s follow each other, %s, while comments arrive and leave', async (status, _order) => {
    const { id, slug } = await published();
    // Twenty at once: their ids alone say their order.
    const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 20) * 1000);
    const there = await manyComments(id, 65, (n) => ({ status, createdAt: at(n) }));
    const order = there
      .map((one, n) => ({ one, at: at(n).getTime() }))
      .sort((a, b) => a.at - b.at || (a.one < b.one ? -1 : 1))
      .map(({ one }) => one);
    if (status === 'spam') order.reverse();

    const first = await idsAt(status);
    expect(first.ids).toEqual(order.slice(0, 30));
    // One is decided about on the page before; others come at both ends.
    await transaction((tx) =>
      tx.comment.update({ where: { id: order[3] ?? '' }, data: { status: 'trashed' } }),
    );
    await manyComments(id, 1, () => ({ status, createdAt: new Date(Date.UTC(2025, 0, 1)) }));
    const late = await pending(slug);
    if (status === 'spam') await markAsSpam(OWNER, late, 'pending');
    const second = await idsAt(status, first.next);
    const third = await idsAt(status, second.next);
    const rest = [...second.ids, ...third.ids];
    expect(rest.slice(0, 35)).toEqual(order.slice(30));
    expect(rest, 'what came at the far end').toHaveLength(36);
    expect(third.next).toBe('');
  });

  test('are served by an index each, however many comments there are', async () => {
    const { id } = await published();
    const states = ['approved', 'approved', 'approved', 'pending', 'refused', 'spam', 'trashed'];
    await manyComments(id, 3_000, (n) => ({
      status: states[n % states.length],
      reports: n % 500 === 0 ? 2 : 0,
    }));
    if (inject('provider') === 'postgresql') await transaction((tx) => tx.$executeRaw`ANALYZE "Comment"`);
    const none = { article: '', person: '', phase: '' };
    const place = { id: 'm'.repeat(16), createdAt: new Date(Date.UTC(2026, 0, 1, 0, 20)) };
    for (const queue of QUEUES) {
      const sorts = queue === 'reported';
      for (const after of [undefined, place]) {
        const plan = await planOf(idsOf(queue, none, 31, after));
        expect(plan, queue).toMatch(/Comment_\w+_idx/);
        expect(plan, queue).not.toMatch(/Seq Scan|SCAN Comment$/m);
        expect(/Sort|TEMP B-TREE/.test(plan), `${queue}: ${plan}`).toBe(sorts);
      }
      const of = { ...none, person: 'abcdefghijklmnop' };
      expect(await planOf(idsOf(queue, of, 31)), queue).not.toMatch(/Seq Scan|SCAN Comment$/m);
    }
    expect((await idsAt('reported')).ids).toHaveLength(6);
  });

  test('are counted, up to a thousand, and what came since is told', async () => {
    const { id } = await published();
    await manyComments(id, 1_100, (n) => ({ status: n < 1_090 ? 'approved' : 'pending', reports: n % 2 }));
    const since = new Date(Date.UTC(2026, 0, 1) + 1_094 * 1000);
    const { counts, arrived } = await readNews(OWNER, since);
    expect(arrived).toBe(5);
    expect(counts).toEqual({ pending: 10, reported: 550, approved: 1_001, refused: 0, spam: 0, trashed: 0 });
    expect(await countQueues(OWNER)).toEqual(counts);
  });
});

describe('the days of the queue are those of the site', () => {
  test.each([
    // Paris: an hour is missing on 29 March, one comes twice on 25 October.
    ['Europe/Paris', '2026-03-28', '2026-03-27T23:00:00Z', '2026-03-28T23:00:00Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Paris', '2026-03-30', '2026-03-29T22:00:00Z', '2026-03-30T22:00:00Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['Europe/Paris', '2026-12-31', '2026-12-30T23:00:00Z', '2026-12-31T23:00:00Z'],
    ['Pacific/Kiritimati', '2026-07-01', '2026-06-30T10:00:00Z', '2026-07-01T10:00:00Z'],
    ['America/New_York', '2026-07-01', '2026-07-01T04:00:00Z', '2026-07-02T04:00:00Z'],
    // No midnight in Chile on that day: it begins at one o'clock.
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z'],
  ])('in %s, %s', async (timeZone, day, begin, end) => {
    await writeSite(OWNER, { timeZone });
    const { id } = await published();
    const edges = [begin, end].flatMap((at) => [new Date(Date.parse(at) - 1), new Date(at)]);
    const ids = await manyComments(id, 4, (n) => ({ createdAt: edges[n] }));
    for (const words of ['', 'merci']) {
      const list = await listQueue(OWNER, 'all', { since: day, until: day, words });
      expect(list.items.map((item) => item.id)).toEqual([ids[2], ids[1]]);
    }
  });
});

async function planOf(query: Prisma.Sql): Promise<string> {
  const explain = inject('provider') === 'postgresql' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
  const rows = await reading().$queryRaw<object[]>(Prisma.sql`${Prisma.raw(explain)} ${query}`);
  return rows.map((row) => Object.values(row).join(' ')).join('\n');
}
