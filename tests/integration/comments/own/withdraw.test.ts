import { describe, expect, test } from 'vitest';
import { unpublishArticle } from '../../../../lib/articles/unpublish-article';
import { DAY, moveClock } from '../../../../lib/clock';
import { countApproved } from '../../../../lib/comments/count-comments';
import { withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { reading } from '../../../../lib/db';
import { Conflict, NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, idOf, readThreads } from '../../../support/cast';
import { sent } from '../../../support/own';
import { post, rowOf } from '../../../support/posting';

describe('an author takes a comment back', () => {
  test.each(['pending', 'approved', 'refused', 'spam', 'trashed'] as const)(
    'from the state « %s », years later, once: it is nowhere and says that it is withdrawn',
    async (state) => {
      const { articleId, id, own, decide, withdraw } = await sent();
      if (state !== 'pending') await decide('pending', state);
      moveClock(1_000 * DAY);
      await withdraw();
      await withdraw();
      expect(await own()).toMatchObject({ status: 'withdrawn', canWithdraw: false, canEdit: false });
      expect(await readThreads(articleId)).toEqual([]);
      expect(await countApproved(GUEST, [articleId])).toEqual({});
      for (const queue of ['pending', 'approved', 'refused', 'spam', 'trashed'] as const)
        expect((await listQueue(OWNER, queue)).items, queue).toEqual([]);
      const trail = await reading().auditEntry.findMany({ where: { action: 'comment.withdraw' } });
      expect(trail.map(({ entityId }) => entityId)).toEqual([id]);
    },
  );

  test('and what answers it keeps its place under a tombstone', async () => {
    const { articleId, slug, id, decide, withdraw } = await sent({ body: 'Parent', name: 'Aline' });
    await decide('pending', 'approved');
    const reply = await approved(slug, { parent: id, body: 'Réponse' });
    await withdraw();
    expect(await readThreads(articleId)).toMatchObject([
      { id, isGone: true, name: '', body: '', replies: [{ id: reply, body: 'Réponse' }] },
    ]);
    expect(await countApproved(GUEST, [articleId])).toEqual({ [articleId]: 1 });
    const again = await post(slug, { parent: id, body: 'À une absente' });
    expect(again).toMatchObject({ accepted: false, errors: { parent: 'parentWrong' } });
  });

  test('while moderators decide: what its author wants stands, whoever was first', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, articleId, decide, withdraw } = await sent();
      await Promise.all([
        decide('pending', 'approved'),
        withdraw(),
        decide('pending', 'refused'),
        withdraw(),
        decide('pending', 'spam'),
      ]);
      expect((await rowOf(id)).status).toBe('withdrawn');
      expect(await readThreads(articleId)).toEqual([]);
    }
  });

  test('while it is edited: the text that was there first, or the new one, but withdrawn', async () => {
    const { id, edit, withdraw } = await sent();
    const results = await Promise.allSettled([edit('Un'), withdraw(), edit('Deux')]);
    expect((await rowOf(id)).status).toBe('withdrawn');
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Conflict);
  });

  test('of an article that is not on the site any more', async () => {
    const { articleId, id, withdraw } = await sent();
    await unpublishArticle(OWNER, articleId);
    await withdraw();
    expect((await rowOf(id)).status).toBe('withdrawn');
  });

  test('with their own link alone', async () => {
    const [mine, theirs] = [await sent(), await sent()];
    for (const receipt of [mine.id, `${theirs.id}.${mine.receipt.split('.')[1]}`, '', 'x'.repeat(10_000)])
      await expect(withdrawOwnComment(GUEST, mine.slug, receipt)).rejects.toThrow(NotFound);
    await expect(withdrawOwnComment(GUEST, theirs.slug, mine.receipt)).rejects.toThrow(NotFound);
    expect((await rowOf(mine.id)).status).toBe('pending');
  });
});

test('the link of one’s own does nothing for the comment that is sent after the one it is for', async () => {
  const { slug, withdraw, own } = await sent();
  await withdraw();
  const again = await post(slug);
  expect(idOf(again)).not.toBe((await own()).comment.id);
  expect((await own()).status).toBe('withdrawn');
});
