import { describe, expect, test } from 'vitest';
import {
  approveComment,
  markAsSpam,
  returnToQueue,
  trashComment,
} from '../../../../lib/comments/moderation/moderate-comment';
import { countQueues } from '../../../../lib/comments/queue/count-queues';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { reading } from '../../../../lib/db';
import { Conflict, NotFound } from '../../../../lib/errors';
import { approved, noe, pending, published, readThreads } from '../../../support/cast';

describe('a moderator', () => {
  test('sees the pending comments, the oldest first, with article, name, e-mail and text', async () => {
    const moderator = await noe();
    const { slug } = await published();
    const first = await pending(slug, { body: 'Premier', email: 'Premiere@Lectrices.example' });
    const second = await pending(slug, { body: 'Second' });
    const queue = await listQueue(moderator, 'pending');
    expect(queue.items.map((item) => item.id)).toEqual([first, second]);
    expect(queue.items[0]).toMatchObject({
      email: 'premiere@lectrices.example',
      body: 'Premier',
      article: { slug },
    });
    expect(await countQueues(moderator)).toMatchObject({ pending: 2, approved: 0, spam: 0, trashed: 0 });
  });

  test('approves, and the comment is public at once; takes it back, and it is not', async () => {
    const moderator = await noe();
    const { id: articleId, slug } = await published();
    const id = await pending(slug);
    await approveComment(moderator, id, 'pending');
    expect(await readThreads(articleId)).toHaveLength(1);
    await returnToQueue(moderator, id, 'approved');
    expect(await readThreads(articleId)).toEqual([]);
    for (const decide of [markAsSpam, trashComment]) {
      await decide(moderator, id, 'pending');
      expect(await readThreads(articleId)).toEqual([]);
      await returnToQueue(moderator, id, decide === markAsSpam ? 'spam' : 'trashed');
    }
    expect((await listQueue(moderator, 'pending')).items.map((item) => item.id)).toEqual([id]);
  });

  test('meets a conflict where a colleague was first, and nothing is overwritten', async () => {
    const [moderator, colleague] = [await noe(), await noe()];
    const { slug } = await published();
    const id = await pending(slug);
    const decisions = await Promise.allSettled([
      approveComment(moderator, id, 'pending'),
      markAsSpam(colleague, id, 'pending'),
      trashComment(moderator, id, 'pending'),
    ]);
    expect(decisions.filter((decision) => decision.status === 'fulfilled')).toHaveLength(1);
    for (const decision of decisions) {
      if (decision.status === 'rejected') expect(decision.reason).toBeInstanceOf(Conflict);
    }
    const trail = await reading().auditEntry.findMany({ where: { entity: 'comment', entityId: id } });
    expect(trail).toHaveLength(1);
  });

  test('cannot decide about what is not there', async () => {
    await expect(approveComment(await noe(), 'abcdefghijklmnop', 'pending')).rejects.toThrow(NotFound);
  });

  test('turns the pages of a long queue without missing or repeating a comment', async () => {
    const moderator = await noe();
    const { slug } = await published();
    for (let n = 0; n < 65; n++) await pending(slug, { body: `Commentaire ${n}` });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const queue = await listQueue(moderator, 'pending', {}, after);
      seen.push(...queue.items.map((item) => item.id));
      after = queue.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(65);
    expect(new Set(seen).size).toBe(65);
  });
});

describe('a thread', () => {
  test('keeps a reply whose parent was taken away', async () => {
    const moderator = await noe();
    const { id: articleId, slug } = await published();
    const parent = await approved(slug, { body: 'Parent' });
    const reply = await approved(slug, { body: 'Réponse', parent });
    expect((await readThreads(articleId))[0]?.replies[0]?.id).toBe(reply);
    await trashComment(moderator, parent, 'approved');
    expect(await readThreads(articleId)).toMatchObject([
      { id: parent, isGone: true, name: '', body: '', replies: [{ id: reply, body: 'Réponse' }] },
    ]);
    await trashComment(moderator, reply, 'approved');
    expect(await readThreads(articleId), 'a tombstone of nothing').toEqual([]);
  });
});
