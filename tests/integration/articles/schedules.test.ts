import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/articles/read-article';
import { listSchedules } from '../../../lib/articles/schedules/list-schedules';
import { runDuePlans } from '../../../lib/articles/schedules/run-due';
import { scheduleArticle } from '../../../lib/articles/schedules/schedule-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { JOBS, startJobs } from '../../../lib/jobs/run-jobs';
import { GUEST, OWNER } from '../../../lib/viewer';
import { alix, done, draft, published } from '../../support/cast';
import { clockAt, EVENING, plan, titleAt, trail, written } from '../../support/plans';
import { until } from '../../support/until';

/** What is planned for articles, and that the clock does it: once, at its time, or at the next start. */

test('an article is published at its time, as it was when that was planned, in the name of who planned it', async () => {
  const person = await alix();
  clockAt(EVENING);
  const { id, slug, version } = await written({ title: 'Prévu' });
  const input = { action: 'publish', version, at: '2026-03-29T08:00' };
  const { at } = done(await scheduleArticle(person, id, input));
  expect(at).toEqual(new Date('2026-03-29T06:00Z'));
  await expect(readArticle(GUEST, slug)).rejects.toThrow(NotFound);
  const later = done(await writeArticle(OWNER, id, draft({ version, title: 'Écrit après', slug })));
  clockAt('2026-03-29T05:59:50Z');
  expect(await runDuePlans()).toBe(0);
  clockAt('2026-03-29T06:00:01Z');
  expect(await runDuePlans()).toBe(1);
  expect(await readArticle(GUEST, slug)).toMatchObject({ article: { title: 'Prévu', publishedAt: at } });
  const row = await reading().article.findUniqueOrThrow({ where: { id }, include: { draft: true } });
  expect(row).toMatchObject({ publishAt: null, draft: { title: 'Écrit après', version: later.version } });
  const memberId = person.kind === 'member' ? person.id : '';
  expect(await trail()).toEqual([{ action: 'article.publish.scheduled', entityId: id, memberId }]);
  expect(await listSchedules(OWNER, id)).toEqual([]);
});

test('what is live is replaced and taken away at its time, its address moving with it', async () => {
  clockAt(EVENING);
  const { id, version } = await published({ title: 'Avant', slug: 'avant' });
  const next = done(await writeArticle(OWNER, id, draft({ version, title: 'Après', slug: 'apres' })));
  done(await plan(id, next.version, '2026-03-30T08:00'));
  done(await plan(id, 0, '2026-03-31T08:00', 'unpublish'));
  expect(await titleAt('avant')).toBe('Avant');
  clockAt('2026-03-30T06:00:00Z');
  await runDuePlans();
  expect([await titleAt('avant'), await titleAt('apres')]).toEqual(['→ apres', 'Après']);
  expect((await readArticle(GUEST, 'apres')) as object).toMatchObject({
    article: { updatedAt: new Date('2026-03-30T06:00Z'), publishedAt: expect.any(Date) },
  });
  clockAt('2026-03-31T06:00:00Z');
  await runDuePlans();
  await expect(readArticle(GUEST, 'apres')).rejects.toThrow(NotFound);
});

test.each([
  ['2026-03-28T23:00Z', '2026-03-29T01:59', '2026-03-29T03:00', '2026-03-29T01:00Z'],
  ['2026-10-24T22:00Z', '2026-10-25T01:59', '2026-10-25T03:00', '2026-10-25T02:00Z'],
])(
  'a process that stood still from %s over the change of the hour catches up, in the order of the times',
  async (stopped, one, two, at) => {
    clockAt(stopped);
    const second = await written({ title: 'Seconde' });
    const first = await written({ title: 'Première' });
    done(await plan(second.id, second.version, two));
    done(await plan(first.id, first.version, one));
    clockAt(new Date(Date.parse(at) - 30_000).toISOString());
    expect(await runDuePlans()).toBe(1);
    expect(await titleAt('premiere')).toBe('Première');
    moveClock(0);
    expect(await runDuePlans()).toBe(1);
    expect(await readArticle(GUEST, 'seconde')).toMatchObject({ article: { publishedAt: new Date(at) } });
    expect((await trail()).map(({ entityId }) => entityId)).toEqual([first.id, second.id]);
  },
);

test('of many processes that look at the same moment each plan is carried out by one', async () => {
  clockAt(EVENING);
  const ids: string[] = [];
  for (const title of ['Un', 'Deux', 'Trois']) {
    const { id, version } = await written({ title });
    done(await plan(id, version, '2026-03-29T08:00'));
    ids.push(id);
  }
  moveClock(0);
  const counts = await Promise.all(Array.from({ length: 8 }, () => runDuePlans()));
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
  expect((await trail()).map(({ entityId }) => entityId).sort()).toEqual(ids.sort());
});

describe('the jobs of a process', () => {
  let stop = async () => {};
  afterEach(() => stop());

  test('carry a plan out within a second of its time, though it was made while they ran', async () => {
    clockAt('2026-03-28T18:00:58.500Z');
    const { id, version, slug } = await written();
    stop = startJobs(JOBS.filter(({ name }) => name === 'schedules'));
    const { at } = done(await plan(id, version, '2026-03-28T19:01'));
    const row = await until(async () => {
      const found = await reading().schedule.findFirst({ where: { doneAt: { not: null } } });
      return found ?? undefined;
    }, 'the plan');
    const late = (row.doneAt?.getTime() ?? 0) - at.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1_000);
    expect(await titleAt(slug)).toBe('Une voiture qui hiverne');
  });
});
