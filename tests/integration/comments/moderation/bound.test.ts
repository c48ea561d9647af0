import { describe, expect, test } from 'vitest';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { approveComment } from '../../../../lib/comments/moderation/moderate-comment';
import { readConflicts } from '../../../../lib/comments/moderation/read-conflicts';
import { replyAsStaff } from '../../../../lib/comments/moderation/reply-as-staff';
import { DECISIONS } from '../../../../lib/comments/moderation/schema';
import { editOwnComment, withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading } from '../../../../lib/db';
import { Conflict } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, noe, pending, published } from '../../../support/cast';
import { seenNow, trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

const waiting = (id: string, version = 1) => ({ id, from: 'pending' as const, version });

async function resultsOf(...args: Parameters<typeof decideComments>) {
  return (await decideComments(...args)).results.map(({ result }) => result);
}

describe('a decision is bound to what was seen', () => {
  test('a text that its author changed is a conflict, and both texts are shown', async () => {
    const { slug } = await published();
    const id = await pending(slug, { body: 'Avant' });
    await editOwnComment(GUEST, slug, receiptFor(id), { body: 'Après', version: 1 });
    for (const to of DECISIONS.filter((one) => one !== 'pending'))
      expect(await resultsOf(OWNER, { seen: [waiting(id)], to }), to).toEqual(['conflict']);
    expect(await commentRow(id)).toMatchObject({ status: 'pending', body: 'Après' });
    expect(await readConflicts(OWNER, [{ id, version: 1 }])).toMatchObject([
      { id, seen: 'Avant', now: { body: 'Après', status: 'pending', by: null, edited: { by: null } } },
    ]);
    expect(await resultsOf(OWNER, { seen: [waiting(id, 2)], to: 'approved' })).toEqual(['done']);
  });

  test('a text that a colleague changed and decided about is one too, and says who did', async () => {
    const colleague = await noe();
    const { slug } = await published();
    const id = await pending(slug, { body: 'Avant' });
    await editComment(colleague, id, 1, 'Corrigé');
    await decideComments(colleague, { seen: [waiting(id, 2)], to: 'refused', reason: 'insult' });
    const { name } = colleague.kind === 'member' ? colleague : { name: '' };
    expect(await resultsOf(OWNER, { seen: [waiting(id)], to: 'approved' })).toEqual(['conflict']);
    expect(await readConflicts(OWNER, [{ id, version: 1 }])).toMatchObject([
      { seen: 'Avant', now: { body: 'Corrigé', status: 'refused', by: name, edited: { by: name } } },
    ]);
    expect((await readConflicts(OWNER, [{ id, version: 2 }]))[0]).toMatchObject({
      seen: 'Corrigé',
      now: { by: name, edited: null },
    });
  });

  test('what its author took back is decided by nobody any more: alone, in bulk, by a reply', async () => {
    const { slug } = await published();
    const [id, other] = [await approved(slug), await pending(slug, { body: 'Un autre' })];
    await withdrawOwnComment(GUEST, slug, receiptFor(id));
    const withdrawn = { id, from: 'withdrawn' as const, version: 1 };
    for (const to of DECISIONS)
      expect(await resultsOf(OWNER, { seen: [withdrawn], to }), to).toEqual(['conflict']);
    const bulk = { seen: [withdrawn, waiting(other)], to: 'approved' as const };
    expect(await resultsOf(OWNER, bulk)).toEqual(['conflict', 'done']);
    for (const from of ['withdrawn', 'approved', 'pending'] as const)
      await expect(replyAsStaff(OWNER, { id, from, version: 1 }, 'Revenez !')).rejects.toThrow(Conflict);
    await expect(approveComment(OWNER, id, 'withdrawn')).rejects.toThrow(Conflict);
    expect((await commentRow(id)).status).toBe('withdrawn');
  });

  test('a bulk of 200 does what can be done and says of each what became of it', async () => {
    const { slug } = await published();
    const first = await pending(slug, { body: 'Encore là' });
    const edited = await pending(slug, { body: 'Changé' });
    await editComment(OWNER, edited, 1, 'Autre chose');
    const gone = Array.from({ length: 197 }, (_, n) =>
      waiting(`a${String(n).replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '')}`.padEnd(16, 'z')),
    );
    const seen = [...gone, waiting(edited), waiting(first), waiting(first)];
    const results = await resultsOf(OWNER, { seen, to: 'spam' });
    expect(results.slice(0, 197).every((result) => result === 'gone')).toBe(true);
    expect(results.slice(197)).toEqual(['conflict', 'done', 'conflict']);
    await expect(decideComments(OWNER, { seen: [...seen, waiting(first)], to: 'spam' })).rejects.toThrow();
    await expect(decideComments(OWNER, { seen: [], to: 'spam' })).rejects.toThrow();
    for (const version of [0, -1, 1.5, 2 ** 31, Number.NaN]) {
      await expect(decideComments(OWNER, { seen: [waiting(first, version)], to: 'spam' })).rejects.toThrow();
      expect(await readConflicts(OWNER, [{ id: first, version }])).toEqual([]);
    }
  });
});

describe('at the same moment', () => {
  test('of twenty decisions about one comment exactly one is done', async () => {
    const { slug } = await published();
    const id = await pending(slug);
    const wanted = Array.from({ length: 20 }, (_, n) => DECISIONS[n % 4] ?? 'spam');
    const answers = await Promise.all(wanted.map((to) => resultsOf(OWNER, { seen: [waiting(id)], to })));
    const done = wanted.filter((_, n) => answers[n]?.[0] === 'done');
    expect(done).toHaveLength(1);
    expect(answers.flat().filter((result) => result === 'conflict')).toHaveLength(19);
    expect((await commentRow(id)).status).toBe(done[0]);
    expect(await reading().decision.count({ where: { commentId: id } })).toBe(1);
    expect(await trail(id)).toHaveLength(1);
  });

  test('of bulks in opposite orders each comment is decided once, and all are answered', async () => {
    const { slug } = await published();
    const parent = await approved(slug);
    const ids: string[] = [];
    for (let n = 0; n < 8; n++) ids.push(await pending(slug, { body: `Le casino, numéro ${n}`, parent }));
    const turned = [ids, [...ids].reverse(), [...ids.slice(4), ...ids.slice(0, 4)]];
    const bulks = turned.map((order, n) =>
      resultsOf(OWNER, { seen: order.map((id) => waiting(id)), to: n === 0 ? 'approved' : 'spam' }),
    );
    const results = (await Promise.all(bulks)).flat();
    expect(results.filter((result) => result === 'done')).toHaveLength(8);
    expect(results.filter((result) => result === 'conflict')).toHaveLength(16);
    expect(await reading().decision.count({ where: { commentId: { in: ids } } })).toBe(8);
    const shown = await reading().comment.count({ where: { id: { in: ids }, status: 'approved' } });
    expect((await commentRow(parent)).below).toBe(shown);
  });

  test('a text that its author changes while it is approved is never published unseen', async () => {
    const { slug } = await published();
    for (let n = 0; n < 5; n++) {
      const id = await pending(slug, { body: `Avant ${n}` });
      await Promise.allSettled([
        approveComment(OWNER, id, 'pending'),
        editOwnComment(GUEST, slug, receiptFor(id), { body: `Après ${n}`, version: 1 }),
      ]);
      expect(await seenNow(id)).not.toMatchObject({ from: 'approved', version: 2 });
    }
  });
});
