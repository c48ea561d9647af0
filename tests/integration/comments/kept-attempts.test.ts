import { expect, test } from 'vitest';
import { fromNow, MINUTE } from '../../../lib/clock';
import { keepAttempt } from '../../../lib/comments/attempts/keep-attempt';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { reportComment } from '../../../lib/comments/reports/report-comment';
import { reading, transaction } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { GUEST } from '../../../lib/viewer';
import { approved, type Published, published, typed } from '../../support/cast';
import { networkNo, post, refusalOf } from '../../support/posting';

const attemptOf = async (slug: string, n: number) =>
  refusalOf(await post(slug, { name: '', body: `De ${n}` }, { network: networkNo(n) })).attempt;

const keep = ({ id: articleId }: Published, n: number) =>
  keepAttempt({ articleId, values: typed(), errors: {}, network: networkNo(n) });

test('nobody drives out what others typed: of one sender the newest fifty are kept', async () => {
  const article = await published();
  const { slug } = article;
  const comment = await approved(slug);
  const [victim, oldest] = [await attemptOf(slug, 1), await attemptOf(slug, 2)];
  for (let n = 0; n < 48; n++) await keep(article, 2);
  const newest = await attemptOf(slug, 2);
  await expect(readAttempt(GUEST, slug, oldest)).resolves.toBeTruthy();
  // The form of a report is one of theirs as well.
  await reportComment(GUEST, slug, comment, {}, networkNo(2));
  await expect(readAttempt(GUEST, slug, oldest)).rejects.toThrow(NotFound);
  for (const token of [victim, newest]) await expect(readAttempt(GUEST, slug, token)).resolves.toBeTruthy();
  expect(await reading().commentAttempt.count()).toBe(51);
});

test('fifty at once are fifty; the next one finds what is too much', async () => {
  const article = await published();
  await Promise.all(Array.from({ length: 60 }, () => keep(article, 1)));
  await keep(article, 1);
  expect(await reading().commentAttempt.count()).toBeLessThanOrEqual(50);
});

test('a thousand are kept of all; beyond that the oldest of whoever has the most goes', async () => {
  const article = await published();
  const { slug } = article;
  const victim = await attemptOf(slug, 0);
  // Twenty others with fifty each, less one: a thousand with the first.
  const rows = Array.from({ length: 999 }, (_, n) => ({
    tokenHash: `hash ${n}`,
    articleId: article.id,
    values: {},
    errors: {},
    sender: `sender ${n % 20}`,
    expiresAt: fromNow(MINUTE + n),
  }));
  await transaction((tx) => tx.commentAttempt.createMany({ data: rows }));
  expect(await reading().commentAttempt.count()).toBe(1_000);
  for (let n = 0; n < 10; n++) await keep(article, 100 + n);
  expect(await reading().commentAttempt.count()).toBe(1_000);
  await expect(readAttempt(GUEST, slug, victim)).resolves.toBeTruthy();
  const bySender = await reading().commentAttempt.groupBy({ by: ['sender'], _count: { _all: true } });
  expect(Math.min(...bySender.map((row) => row._count._all))).toBe(1);
  expect(bySender).toHaveLength(31);
});

test('it is not stored where they came from', async () => {
  await attemptOf((await published()).slug, 1);
  expect(JSON.stringify(await reading().commentAttempt.findMany())).not.toContain('198.51');
});
