import { expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { readWaiting } from '../../../lib/articles/waiting/read-waiting';
import { DAY, fromNow, moveClock, now } from '../../../lib/clock';
import { transaction } from '../../../lib/db';
import { newId } from '../../../lib/ids';
import { writeAnalytics } from '../../../lib/settings/analytics/write-analytics';
import { OWNER } from '../../../lib/viewer';
import { addViews } from '../../../lib/views/add-views';
import { readViews } from '../../../lib/views/read-views';
import { camille, member, published } from '../../support/cast';

test('the last thirty days are told, those without a view too, and the articles that were read most in a week', async () => {
  const [roses, tulips, gone] = [
    await published({ title: 'Les roses' }),
    await published({ title: 'Les tulipes' }),
    await published({ title: 'Les retirées' }),
  ];
  moveClock(-31 * DAY);
  await addViews(OWNER, new Map([[roses.slug, 500]]));
  moveClock(-20 * DAY);
  await addViews(
    OWNER,
    new Map([
      [tulips.slug, 90],
      ['', 10],
    ]),
  );
  moveClock(0);
  await addViews(
    OWNER,
    new Map([
      [roses.slug, 3],
      [tulips.slug, 2],
      [gone.slug, 9],
      ['', 1],
    ]),
  );
  await unpublishArticle(OWNER, gone.id);
  const { counts, days, articles } = await readViews(OWNER);
  expect(counts).toBe(true);
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toEqual({ day: now().toISOString().slice(0, 10), views: 15 });
  expect(days.at(-21)?.views).toBe(100);
  expect(days.filter(({ views }) => views === 0)).toHaveLength(28);
  expect(articles.map(({ title, views }) => [title, views])).toEqual([
    ['Les roses', 3],
    ['Les tulipes', 2],
  ]);
  await writeAnalytics(OWNER, { counts: false });
  expect((await readViews(OWNER)).counts).toBe(false);
});

test('what waits is told to each: to editors what is submitted, to authors their own, and of colleagues nothing', async () => {
  const [editor, author, other] = [await camille(), await member('author'), await member('author')];
  const idOf = (viewer: typeof author) => (viewer.kind === 'member' ? viewer.id : '');
  const [submitted, back, planned] = [
    await createArticle(author),
    await createArticle(author),
    await createArticle(author),
  ];
  await transaction(async (tx) => {
    await tx.article.update({ where: { id: submitted.id }, data: { stage: 'review' } });
    await tx.article.update({ where: { id: back.id }, data: { stage: 'changes' } });
    const plan = { articleId: planned.id, action: 'publish', createdAt: now() };
    await tx.schedule.create({ data: { ...plan, id: newId(), at: fromNow(DAY) } });
    await tx.schedule.create({
      data: { ...plan, id: newId(), at: fromNow(-DAY), doneAt: now(), failure: 'slugTaken' },
    });
    const note = { articleId: back.id, words: 'Une source ?', createdAt: now(), memberId: idOf(editor) };
    await tx.note.create({ data: { ...note, id: newId() } });
    await tx.note.create({ data: { ...note, id: newId(), resolvedAt: now() } });
  });
  const counts = async (viewer: typeof author) => {
    const { review, changes, notes, planned, failed } = await readWaiting(viewer);
    return [review?.count ?? null, changes.count, notes.count, planned.count, failed.count];
  };
  expect(await counts(editor)).toEqual([1, 0, 0, 1, 1]);
  expect(await counts(author)).toEqual([null, 1, 1, 1, 1]);
  expect(await counts(other)).toEqual([null, 0, 0, 0, 0]);
  expect((await readWaiting(author)).notes.items[0]).toMatchObject({
    articleId: back.id,
    says: 'Une source ?',
  });
  await transaction((tx) => tx.article.updateMany({ data: { trashedAt: now() } }));
  expect(await counts(editor)).toEqual([0, 0, 0, 0, 0]);
});
