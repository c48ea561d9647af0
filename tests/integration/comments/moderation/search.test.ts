import { describe, expect, inject, test } from 'vitest';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { trashComment } from '../../../../lib/comments/moderation/moderate-comment';
import type { QueueFilter } from '../../../../lib/comments/moderation/schema';
import { erasePerson } from '../../../../lib/comments/own/reader-page';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { idsOf } from '../../../../lib/comments/queue/store';
import { reading, transaction } from '../../../../lib/db';
import { Forbidden, NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { Prisma } from '../../../../prisma/generated/sqlite/client';
import { approved, camille, noe, pending, published } from '../../../support/cast';
import { manyComments } from '../../../support/many-comments';

/** The ids of a queue, all of its pages. */
async function find(filter: Partial<QueueFilter>, queue: 'all' | 'pending' | 'approved' = 'all') {
  const ids: string[] = [];
  for (let after: string | undefined | null; after !== null; ) {
    const list = await listQueue(OWNER, queue, filter, after);
    ids.push(...list.items.map(({ id }) => id));
    after = list.next;
  }
  return ids;
}

/** What a text says, and what is typed to find it. */
const READINGS = {
  'without regard to accents, ligatures, look-alikes and what is invisible': [
    ['Une rentrée à l’électricité', 'RENTREE electricite'],
    ['Un velo', 'vélo'],
    ['Un cœur de bœuf', 'coeur bœuf'],
    ['Le саѕіno', 'casino'],
    ['Un po\u200bk\u00ader', 'poker'],
  ],
  'by their beginnings, in any order, whatever signs stand between': [
    ['Les éleveurs du Berry', 'berry elev'],
    ['Voyez https://www.best-loto.example/bonus', 'loto bonus'],
    ['Le C-3PO et le 4x4', 'c-3'],
    ['Aujourd’hui', "aujourd'hui"],
    ['Спасибо, 谢谢 شكرا', 'спасибо 谢谢 شكرا'],
    ['En 2026, 1e5 ou 3.14 %', '2026 3.14 1e5'],
  ],
} as const;

const HOSTILE = [
  ...['"', '\'"*', 'a" OR "b', 'NEAR(pain', 'pain OR', '(', '*', '-', ':*', "' | !x", 'folded:pain', '<->'],
  ...['\\', '\0', '😀', '€€€', '\ud800', '%', '_', 'é'.repeat(200), 'x '.repeat(100), '{pain} : x'],
];

describe('a moderator finds comments by words', () => {
  test.each(Object.entries(READINGS))('%s', async (_, texts) => {
    const { slug } = await published();
    await pending(slug, { body: 'Tout autre chose' });
    const ids = new Map<string, string>();
    for (const [body] of texts) ids.set(body, await pending(slug, { body }));
    for (const [body, words] of texts) expect(await find({ words }), words).toEqual([ids.get(body)]);
  });

  test('that all stand in it, by the name too, with every other filter', async () => {
    const [one, two] = [await published(), await published()];
    const here = await pending(one.slug, { body: 'Le pain bis', name: 'Odile' });
    const there = await approved(two.slug, { body: 'Le pain blanc', name: 'Odile' });
    const of = async (filter: Partial<QueueFilter>) => find({ words: 'pain odile', ...filter });
    expect(await of({})).toEqual([there, here]);
    expect(await find({ words: 'pain bis blanc' })).toEqual([]);
    expect(await of({ article: one.id })).toEqual([here]);
    expect(await find({ words: 'pain' }, 'pending')).toEqual([here]);
    expect(await of({ phase: 'trust' })).toEqual([there, here]);
    expect(await of({ phase: 'links' })).toEqual([]);
    const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id: here } });
    expect(await of({ person: contactId ?? '' })).toEqual([there, here]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await of({ since: '2000-01-01', until: '2000-01-02' })).toEqual([]);
    expect(await of({ since: '2000-01-01', until: `${Number(today.slice(0, 4)) + 1}-01-01` })).toHaveLength(
      2,
    );
  });

  test('and whatever else is typed does no harm, and finds nothing', async () => {
    const { slug } = await published();
    const id = await pending(slug, { body: 'Le pain' });
    for (const words of HOSTILE) expect(await find({ words }), JSON.stringify(words)).toEqual([]);
    for (const words of ['', '   ', 'pa\0in', '\u202epain', '"pain"', 'pain*', '-pain', '<pain>'])
      expect(await find({ words }), JSON.stringify(words)).toEqual([id]);
  });

  test('of the text as it is now: an edit finds the new one and not the old', async () => {
    const { slug } = await published();
    const id = await pending(slug, { body: 'Un navet' });
    await editComment(OWNER, id, 1, 'Un poireau');
    expect(await find({ words: 'navet' })).toEqual([]);
    expect(await find({ words: 'poireau' })).toEqual([id]);
    await trashComment(OWNER, id, 'pending', 2);
    expect(await find({ words: 'poireau' })).toEqual([id]);
  });

  test('and not by the name of somebody who is erased', async () => {
    const { slug } = await published();
    await approved(slug, { name: 'Ysengrin' });
    expect(await find({ words: 'ysengrin' })).toHaveLength(1);
    await erasePerson(OWNER, 'jeanne@lectrices.example');
    expect(await find({ words: 'ysengrin' })).toEqual([]);
  });

  test('never by an e-mail address, and nobody else finds anything', async () => {
    const { slug } = await published();
    await pending(slug, { email: 'temoin.cherche@adresses.example', name: 'Jeanne' });
    for (const words of ['temoin.cherche@adresses.example', 'temoin', 'cherche', 'adresses', '@adresses'])
      expect(await find({ words }), words).toEqual([]);
    await expect(listQueue(await camille(), 'all', { words: 'temoin' })).rejects.toThrow(Forbidden);
    await expect(listQueue(GUEST, 'all', { words: 'temoin' })).rejects.toThrow(NotFound);
    expect((await listQueue(await noe(), 'all', { words: 'jeanne' })).items).toHaveLength(1);
  });
});

describe('a search that finds many', () => {
  test('is read page by page without gaps and without repeating, while comments arrive', async () => {
    const { id, slug } = await published();
    // Six of them at once: their ids alone say their order.
    const at = (n: number) => ({ createdAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 6) * 1000) });
    const there = await manyComments(id, 70, at);
    const first = await listQueue(OWNER, 'all', { words: 'merci' });
    const late = await pending(slug, { body: 'Merci, en retard' });
    const second = await listQueue(OWNER, 'all', { words: 'merci' }, first.next ?? '');
    const third = await listQueue(OWNER, 'all', { words: 'merci' }, second.next ?? '');
    const seen = [first, second, third].flatMap(({ items }) => items.map((item) => item.id));
    expect(third.next).toBeNull();
    expect(seen).toHaveLength(70);
    expect([...seen].sort()).toEqual([...there].sort());
    expect((await find({ words: 'merci' }))[0]).toBe(late);
  });

  test('reads the full text by its index: no other way through all comments', async () => {
    const { id } = await published();
    await manyComments(id, 3_000, (n) => ({ folded: `jeanne ${n % 500 === 0 ? 'rare' : 'merci'}` }));
    // What the server does by itself after so many writes.
    if (inject('provider') === 'postgresql') await transaction((tx) => tx.$executeRaw`ANALYZE "Comment"`);
    const query = idsOf('approved', { article: '', person: '', phase: '', words: ['rare'] }, 31);
    expect(await planOf(query)).toMatch(
      inject('provider') === 'postgresql'
        ? /Bitmap Index Scan on "?Comment_folded_search/
        : /SCAN CommentSearch VIRTUAL TABLE INDEX/,
    );
    expect(await planOf(query)).not.toMatch(/Seq Scan|SCAN Comment(?!Search)|TEMP B-TREE/);
  });
});

async function planOf(query: Prisma.Sql): Promise<string> {
  const explain = inject('provider') === 'postgresql' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
  const rows = await reading().$queryRaw<object[]>(Prisma.sql`${Prisma.raw(explain)} ${query}`);
  return rows.map((row) => Object.values(row).join(' ')).join('\n');
}
