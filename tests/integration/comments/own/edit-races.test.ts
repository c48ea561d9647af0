import { describe, expect, test, vi } from 'vitest';
import { MINUTE, moveClock } from '../../../../lib/clock';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { keepOwnText, recallOwnText } from '../../../../lib/comments/own/kept-text';
import { readAttempt } from '../../../../lib/comments/read-attempt';
import { trust } from '../../../../lib/comments/screening/phases/trust';
import { reading } from '../../../../lib/db';
import { Conflict, NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { sent } from '../../../support/own';
import { HOME, rowOf } from '../../../support/posting';

describe('an edit that somebody was before', () => {
  test('of a moderator, of another window, or with a text that was never shown is a conflict', async () => {
    const { id, edit, own } = await sent();
    await editComment(OWNER, id, 1, 'Du modérateur');
    await expect(edit('De l’auteur')).rejects.toThrow(Conflict);
    expect((await own()).comment.body).toBe('Du modérateur');
    await expect(edit('De l’auteur', 9)).rejects.toThrow(Conflict);
    expect((await edit('De l’auteur', 2)).ok).toBe(true);
  });

  test.each(['refused', 'spam', 'approved'] as const)(
    'with the decision « %s » leaves it as it was decided, while the text was screened',
    async (to) => {
      const { id, edit, decide } = await sent();
      vi.spyOn(trust, 'look').mockImplementationOnce(async () => {
        await decide('pending', to);
        return { verdict: 'hold' };
      });
      await expect(edit('Un texte de trop')).rejects.toThrow(Conflict);
      expect(await rowOf(id)).toMatchObject({ status: to, version: 1, body: 'Merci pour cet article.' });
      expect(await reading().commentRevision.count()).toBe(0);
    },
  );

  test('many at once, and a decision among them: one change a version, and the decision stands', async () => {
    const { id, edit, decide } = await sent();
    const results = await Promise.allSettled([
      ...Array.from({ length: 8 }, (_, n) => edit(`Texte ${n}`)),
      decide('pending', 'refused'),
    ]);
    const row = await rowOf(id);
    const edited = results.slice(0, 8).filter(({ status }) => status === 'fulfilled');
    expect(edited.length + (row.status === 'refused' ? 1 : 0)).toBe(1);
    expect(row.version).toBe(1 + edited.length);
    expect(await reading().commentRevision.count()).toBe(edited.length);
  });

  test('keeps what was typed for half an hour, for its author, and as nothing else', async () => {
    const { slug, receipt } = await sent();
    const token = await keepOwnText(GUEST, slug, receipt, 'De l’auteur\0', HOME);
    expect(await recallOwnText(GUEST, slug, token)).toBe('De l’auteur');
    await expect(readAttempt(GUEST, slug, token), 'it is no comment').rejects.toThrow(NotFound);
    await expect(keepOwnText(GUEST, slug, 'faux', 'x', HOME)).rejects.toThrow(NotFound);
    moveClock(30 * MINUTE);
    expect(await recallOwnText(GUEST, slug, token)).toBeUndefined();
  });
});

describe('a moderator’s edit', () => {
  test('keeps the original with who replaced it, and the state as it was', async () => {
    const { id, own, decide } = await sent({ body: 'Un' });
    await decide('pending', 'approved');
    expect(await editComment(OWNER, id, 1, 'Deux')).toEqual({ ok: true, value: { version: 2 } });
    expect(await own()).toMatchObject({ status: 'approved', version: 2, comment: { body: 'Deux' } });
    expect(await reading().commentRevision.findMany()).toMatchObject([{ version: 1, body: 'Un' }]);
    await expect(editComment(OWNER, id, 1, 'Trois')).rejects.toThrow(Conflict);
  });

  test('never touches what its author withdrew, at the same time or before', async () => {
    const { id, withdraw } = await sent({ body: 'Un' });
    await Promise.allSettled([withdraw(), editComment(OWNER, id, 1, 'Deux')]);
    const { version } = await rowOf(id);
    await expect(editComment(OWNER, id, version, 'Trois')).rejects.toThrow(Conflict);
    expect(await rowOf(id)).toMatchObject({ status: 'withdrawn', version });
  });
});
