import { describe, expect, test } from 'vitest';
import { HOUR, moveClock } from '../../../../lib/clock';
import { decideAllOf, decideComments, undoDecisions } from '../../../../lib/comments/moderation/decide';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { replyAsStaff } from '../../../../lib/comments/moderation/reply-as-staff';
import { setCommentsMode } from '../../../../lib/comments/moderation/set-comments-mode';
import { withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading, transaction } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, done, pending, published, readThreads } from '../../../support/cast';
import { filterWords, seenNow, stateOf, trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

type To = 'approved' | 'refused' | 'spam' | 'trashed' | 'pending';

const decide = async (id: string, to: To, words = '') =>
  (await decideComments(OWNER, { seen: [await seenNow(id)], to, reason: 'insult', words })).batchId;

const undo = async (batchId: string) =>
  (await undoDecisions(OWNER, batchId)).results.map(({ result }) => result);

describe('a decision is taken back', () => {
  test('only while it is the last one about its comment: an older one never acts over later ones', async () => {
    const { slug } = await published();
    const id = await pending(slug);
    const [first, second, third] = [
      await decide(id, 'approved'),
      await decide(id, 'spam'),
      await decide(id, 'approved'),
    ];
    expect(await undo(first)).toEqual(['conflict']);
    expect(await undo(second)).toEqual(['conflict']);
    expect((await commentRow(id)).status).toBe('approved');
    expect(await undo(third)).toEqual(['done']);
    expect(await undo(second)).toEqual(['done']);
    expect(await undo(first)).toEqual(['done']);
    expect((await commentRow(id)).status).toBe('pending');
    await expect(undo(first)).rejects.toThrow(NotFound);
  });

  test('and reason, words, time and what the filter learnt are as they were', async () => {
    const { slug } = await published();
    const id = await pending(slug, { body: 'Le casino et son bonus' });
    const states = [[await stateOf(id), await filterWords()]];
    const batches: string[] = [];
    for (const to of ['refused', 'approved', 'spam', 'refused', 'trashed', 'pending'] as const) {
      batches.push(await decide(id, to, `Au sujet de ${to}`));
      states.push([await stateOf(id), await filterWords()]);
    }
    expect(states[1]?.[0]).toMatchObject({ reason: 'insult', reasonWords: 'Au sujet de refused' });
    expect(states[2]?.[0], 'a reason is of a refusal').toMatchObject({ reason: '', reasonWords: '' });
    for (const batchId of batches.reverse()) {
      states.pop();
      expect(await undo(batchId)).toEqual(['done']);
      expect([await stateOf(id), await filterWords()]).toEqual(states.at(-1));
    }
    expect(await filterWords()).toEqual({});
  });

  test('what the screening approved teaches nothing when a mistake about it is taken back', async () => {
    const { id: articleId, slug } = await published();
    await setCommentsMode(OWNER, articleId, 'open');
    const id = await pending(slug);
    const before = await stateOf(id);
    expect(before).toMatchObject({ status: 'approved', learned: '' });
    expect(await undo(await decide(id, 'spam'))).toEqual(['done']);
    expect(await stateOf(id)).toEqual(before);
    expect(await filterWords()).toEqual({});
  });

  test('not when the text was changed since, nor when its author took it back', async () => {
    const { slug } = await published();
    const [edited, withdrawn] = [await pending(slug, { body: 'Un' }), await pending(slug, { body: 'Deux' })];
    const batches = [await decide(edited, 'approved'), await decide(withdrawn, 'approved')];
    await editComment(OWNER, edited, 1, 'Un, corrigé');
    await withdrawOwnComment(GUEST, slug, receiptFor(withdrawn));
    for (const batchId of batches) expect(await undo(batchId)).toEqual(['conflict']);
    expect([(await commentRow(edited)).status, (await commentRow(withdrawn)).status]).toEqual([
      'approved',
      'withdrawn',
    ]);
  });

  test('three times at once: once', async () => {
    const { id: articleId, slug } = await published();
    const parent = await approved(slug);
    const id = await pending(slug, { body: 'Une réponse', parent });
    const batchId = await decide(id, 'approved');
    const answers = await Promise.allSettled([undo(batchId), undo(batchId), undo(batchId)]);
    const results = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
    expect(await commentRow(parent)).toMatchObject({ below: 0 });
    expect((await readThreads(articleId))[0]?.replies).toEqual([]);
    expect((await trail(id)).filter(({ action }) => action === 'comment.undo')).toHaveLength(1);
  });

  test('within an hour, whatever the clocks of two machines say of what came first', async () => {
    const { slug } = await published();
    const id = await pending(slug);
    const late = await decide(id, 'spam');
    moveClock(HOUR + 1000);
    await expect(undo(late)).rejects.toThrow(NotFound);
    const [first] = [await decide(id, 'trashed')];
    moveClock(HOUR / 2);
    const second = await decide(id, 'approved');
    expect(await undo(first)).toEqual(['conflict']);
    expect(await undo(second)).toEqual(['done']);
    expect(await undo(first)).toEqual(['done']);
  });
});

describe('what one click did to many is taken back by one', () => {
  test('all comments of a person, however many', async () => {
    const { id: articleId, slug } = await published();
    const id = await approved(slug, { email: 'roberte@lectrices.example' });
    const row = await commentRow(id);
    const copies = Array.from({ length: 59 }, (_, n) => {
      const copy = `b${String(n).replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '')}`.padEnd(16, 'y');
      return { ...row, id: copy, path: `${row.path.slice(0, 17)}${copy}`, submissionKey: copy, trace: [] };
    });
    await transaction((tx) => tx.comment.createMany({ data: copies }));
    const { batchId, count, conflicts } = await decideAllOf(OWNER, row.contactId ?? '', 'spam');
    expect({ count, conflicts }).toEqual({ count: 60, conflicts: [] });
    expect(await readThreads(articleId)).toEqual([]);
    expect(await undo(batchId)).toHaveLength(60);
    expect(await reading().comment.count({ where: { articleId, status: 'approved' } })).toBe(60);
  }, 60_000);

  test('a reply that approved: the comment waits again, and the reply is in the trash', async () => {
    const { id: articleId, slug } = await published();
    const id = await pending(slug);
    const before = [await stateOf(id), await filterWords()];
    const reply = done(await replyAsStaff(OWNER, await seenNow(id), 'Merci à vous.'));
    expect(await readThreads(articleId)).toMatchObject([{ id, replies: [{ id: reply.id }] }]);
    expect(await undo(reply.batchId)).toEqual(['done', 'done']);
    expect(await readThreads(articleId)).toEqual([]);
    expect([await stateOf(id), await filterWords()]).toEqual(before);
    expect((await commentRow(reply.id)).status).toBe('trashed');
  });
});
