import { describe, expect, test, vi } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { cancelSchedule } from '../../../lib/articles/schedules/cancel-schedule';
import { listSchedules } from '../../../lib/articles/schedules/list-schedules';
import { runDuePlans } from '../../../lib/articles/schedules/run-due';
import { scheduleArticle } from '../../../lib/articles/schedules/schedule-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { Conflict, NotFound } from '../../../lib/errors';
import { log } from '../../../lib/log';
import { OWNER } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';
import { clockAt, EVENING, plan, titleAt, written } from '../../support/plans';

/** What may be planned, what becomes of a plan, and what is told when it cannot be carried out. */

describe('what cannot be carried out', () => {
  const broken = async (id: string) => {
    await transaction((tx) => tx.revision.updateMany({ where: { articleId: id }, data: { title: '' } }));
  };
  const trashed = async (id: string) => {
    await transaction((tx) => tx.article.update({ where: { id }, data: { trashedAt: new Date() } }));
  };
  const taken = async (id: string) => {
    const [createdAt, savedAt] = [new Date(), new Date()];
    await transaction(async (tx) => {
      await tx.article.update({ where: { id }, data: { slug: 'ailleurs' } });
      await tx.article.create({ data: { id: 'x', slug: 'prevu', status: 'draft', createdAt, savedAt } });
    });
  };
  const offline = async (id: string) => {
    await transaction((tx) => tx.article.update({ where: { id }, data: { status: 'unpublished' } }));
  };
  const unreadable = async (id: string) => {
    const body = { type: 'doc', content: 1 };
    await transaction((tx) => tx.revision.updateMany({ where: { articleId: id }, data: { body } }));
  };
  const senseless = async (id: string) => {
    const data = { categoryIds: 1 };
    await transaction((tx) => tx.revision.updateMany({ where: { articleId: id }, data }));
  };
  test.each([
    ['trashed', 'publish', trashed],
    ['titleMissing', 'publish', broken],
    ['slugTaken', 'publish', taken],
    ['notPublished', 'unpublish', offline],
    ['bodyMalformed', 'publish', unreadable],
    ['failed', 'publish', senseless],
  ] as const)(
    '(%s, to %s) is told, is not tried again, and holds up nothing',
    async (failure, action, spoil) => {
      const error = vi.spyOn(log(), 'error').mockImplementation(() => {});
      clockAt(EVENING);
      const article =
        action === 'publish' ? await written({ title: 'Prévu' }) : await published({ title: 'Prévu' });
      const other = await written({ title: 'Autre' });
      done(await plan(article.id, article.version, '2026-03-29T08:00', action));
      done(await plan(other.id, other.version, '2026-03-29T08:01'));
      await spoil(article.id);
      moveClock(0);
      expect(await runDuePlans()).toBe(1);
      expect(await runDuePlans()).toBe(0);
      expect(await titleAt('autre')).toBe('Autre');
      // What is in the trash is told when it is out of it.
      await transaction((tx) => tx.article.updateMany({ data: { trashedAt: null } }));
      expect(await listSchedules(OWNER, article.id)).toMatchObject([{ action, failure }]);
      expect(error).toHaveBeenCalledTimes(failure === 'failed' ? 1 : 0);
      error.mockRestore();
      const [told] = await listSchedules(OWNER, article.id);
      await cancelSchedule(OWNER, told?.id ?? '');
      expect(await listSchedules(OWNER, article.id)).toEqual([]);
    },
  );
});

describe('a plan', () => {
  test('that waits keeps its address for it; what is written later changes nothing of it', async () => {
    clockAt(EVENING);
    const { id, version } = await written({ title: 'Prévu', slug: 'la-place' });
    done(await plan(id, version, '2026-03-29T08:00'));
    done(await writeArticle(OWNER, id, draft({ version, slug: 'autre-part' })));
    const other = await written({ title: 'La place' });
    expect(other.slug).toBe('la-place-2');
    const wanted = draft({ version: other.version, slug: 'la-place' });
    expect(await writeArticle(OWNER, other.id, wanted)).toEqual({ ok: false, errors: { slug: 'slugTaken' } });
  });

  test('is dropped by a publication by hand, which would be taken back, and all are when the article is taken away', async () => {
    clockAt(EVENING);
    const { id, version } = await published();
    const next = done(await writeArticle(OWNER, id, draft({ version, title: 'Deux' })));
    done(await plan(id, next.version, '2026-03-29T08:00'));
    done(await plan(id, 0, '2026-03-31T08:00', 'unpublish'));
    const now = done(await writeArticle(OWNER, id, draft({ version: next.version, title: 'Trois' })));
    done(await publishArticle(OWNER, id, now.version));
    expect(await listSchedules(OWNER, id)).toMatchObject([{ action: 'unpublish', failure: null }]);
    done(await plan(id, now.version, '2026-03-29T08:00'));
    await unpublishArticle(OWNER, id);
    expect(await listSchedules(OWNER, id)).toEqual([]);
    expect((await reading().article.findUniqueOrThrow({ where: { id } })).publishAt).toBeNull();
  });

  test('takes the place of the one before of its kind, of many at once too, and can be dropped until it is done', async () => {
    clockAt(EVENING);
    const { id, version } = await written();
    const hours = ['08', '09', '10', '11', '12', '13', '14', '15'];
    await Promise.all(hours.map((hour) => plan(id, version, `2026-03-29T${hour}:00`)));
    const [left, ...more] = await listSchedules(OWNER, id);
    expect(more).toEqual([]);
    const { publishAt } = await reading().article.findUniqueOrThrow({ where: { id } });
    expect(publishAt).toEqual(left?.at);
    await cancelSchedule(OWNER, left?.id ?? '');
    await expect(cancelSchedule(OWNER, left?.id ?? '')).rejects.toThrow(NotFound);
    const kept = done(await plan(id, version, '2026-03-29T08:00'));
    moveClock(0);
    await runDuePlans();
    await expect(cancelSchedule(OWNER, kept.id)).rejects.toThrow(Conflict);
  });

  test.each([
    ['', '', 'timeMissing'],
    ['2026-02-30T08:00', '', 'timeMissing'],
    ['2026-03-28T18:59', '', 'timePast'],
    ['2026-03-29T02:30', '', 'timeSkipped'],
    ['2026-10-25T02:30', '', 'timeTwice'],
    ['2026-10-25T02:30', 'first', '2026-10-25T00:30Z'],
    ['2026-10-25T02:30', 'second', '2026-10-25T01:30Z'],
    ['2026-03-29T03:00', '', '2026-03-29T01:00Z'],
  ] as const)('for %s (%s) is %s', async (at, which, result) => {
    clockAt(EVENING);
    const { id, version } = await written();
    const planned = await scheduleArticle(OWNER, id, { action: 'publish', version, at, which });
    if (planned.ok) expect(planned.value.at).toEqual(new Date(result));
    else expect(planned.errors).toEqual({ at: result });
  });

  test('is made of a text that could be published, from the version that was seen, and of what will be online', async () => {
    clockAt(EVENING);
    const { id, version } = await written({ title: '' });
    expect(await plan(id, version, '2026-03-29T08:00')).toMatchObject({ errors: { title: 'titleMissing' } });
    await expect(plan(id, version - 1, '2026-03-29T08:00')).rejects.toThrow(Conflict);
    expect(await plan(id, version, '2026-03-29T08:00', 'unpublish')).toMatchObject({
      errors: { at: 'nothingToUnpublish' },
    });
    for (const input of [null, {}, { action: 'trash', version, at: '2026-03-29T08:00' }, { at: 1 }])
      await expect(scheduleArticle(OWNER, id, input)).rejects.toThrow();
    await expect(plan('nobody', 1, '2026-03-29T08:00')).rejects.toThrow(NotFound);
  });
});
