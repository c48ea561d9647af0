import { describe, expect, test } from 'vitest';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { readConflicts } from '../../../../lib/comments/moderation/read-conflicts';
import { QUEUES } from '../../../../lib/comments/moderation/schema';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { reportComment } from '../../../../lib/comments/reports/report-comment';
import { reading, transaction } from '../../../../lib/db';
import { saveSetting } from '../../../../lib/settings/store';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, noe, pending, published } from '../../../support/cast';

const decide = (to: 'approved' | 'refused' | 'spam' | 'trashed', ...ids: string[]) =>
  decideComments(OWNER, { seen: ids.map((id) => ({ id, from: 'pending' as const, version: 1 })), to });

describe('the queue of comments', () => {
  test('has every comment in the list of its state, and all of them in one', async () => {
    const { slug } = await published();
    const there: Record<string, string[]> = { pending: [await pending(slug, { body: 'attend' })] };
    for (const to of ['approved', 'refused', 'spam', 'trashed'] as const) {
      const id = await pending(slug, { body: to });
      await decide(to, id);
      there[to] = [id];
    }
    const [shown = ''] = there.approved ?? [];
    await reportComment(GUEST, slug, shown, { reason: 'insult', words: '', email: '' }, '198.51.100.7/32');
    there.reported = [shown];
    there.all = ['pending', 'approved', 'refused', 'spam', 'trashed'].flatMap((name) => there[name] ?? []);
    for (const queue of QUEUES) {
      const ids = (await listQueue(OWNER, queue)).items.map(({ id }) => id);
      expect(ids.sort(), queue).toEqual(there[queue]?.sort());
    }
  });

  test('shows what one needs to decide: article, whom it answers, why it waits, and what this person wrote', async () => {
    const { id: articleId, slug } = await published({ title: 'Le pain' });
    await transaction((tx) =>
      saveSetting(tx, 'comments', { perMinute: 0, perHour: 0, heldWords: ['casino'] }),
    );
    const email = 'renard@lectrices.example';
    const parent = await approved(slug, { name: 'Odile', body: 'Bonjour', email: 'odile@lectrices.example' });
    for (const [to, count] of [
      ['approved', 2],
      ['refused', 1],
      ['trashed', 1],
      ['spam', 3],
    ] as const)
      for (let n = 0; n < count; n++) await decide(to, await pending(slug, { email, body: `${to} ${n}` }));
    const id = await pending(slug, { email, body: 'Un casino', name: 'Renard', parent });
    const { items } = await listQueue(await noe(), 'pending');
    expect(items).toMatchObject([
      {
        id,
        email,
        name: 'Renard',
        isProved: false,
        byStaff: false,
        article: { id: articleId, slug, title: 'Le pain' },
        answers: { id: parent, name: 'Odile', body: 'Bonjour' },
        history: { approved: 2, refused: 2, spam: 3 },
        decided: null,
      },
    ]);
    expect(items[0]?.trace).toContainEqual(expect.objectContaining({ phase: 'words', verdict: 'hold' }));
    const person = items[0]?.personId ?? '';
    expect((await listQueue(OWNER, 'all', { person })).items).toHaveLength(8);
    expect((await listQueue(OWNER, 'spam', { person, article: articleId })).items).toHaveLength(3);
    expect((await listQueue(OWNER, 'pending', { phase: 'words' })).items.map((item) => item.id)).toEqual([
      id,
    ]);
    expect((await listQueue(OWNER, 'pending', { phase: 'links' })).items).toEqual([]);
  });

  test('shows for a conflict the text that was seen, that of now, and who was first', async () => {
    const moderator = await noe();
    const { slug } = await published();
    const id = await pending(slug, { body: 'Le texte vu' });
    await editComment(moderator, id, 1, 'Le texte de maintenant');
    await decideComments(moderator, { seen: [{ id, from: 'pending', version: 2 }], to: 'spam' });
    const { name: by } = moderator as unknown as { name: string };
    expect(await readConflicts(OWNER, [{ id, version: 1 }])).toEqual([
      {
        id,
        name: 'Jeanne',
        seen: 'Le texte vu',
        now: { body: 'Le texte de maintenant', status: 'spam', version: 2, by, edited: { by } },
      },
    ]);
    expect(await reading().commentRevision.count({ where: { commentId: id, body: 'Le texte vu' } })).toBe(1);
  });
});
