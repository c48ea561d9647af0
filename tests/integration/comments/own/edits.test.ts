import { describe, expect, test } from 'vitest';
import { MINUTE, moveClock } from '../../../../lib/clock';
import { banName, banSender } from '../../../../lib/comments/bans/ban';
import { editOwnComment, withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { formToken } from '../../../../lib/comments/posting/form-token';
import { reading } from '../../../../lib/db';
import { Forbidden, NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { idOf, published, readThreads } from '../../../support/cast';
import { sent } from '../../../support/own';
import { post, receiptOf, rowOf, settle, trusted } from '../../../support/posting';
import { report } from '../../../support/reports';

describe('an author', () => {
  test('changes what waits, however long it does, and each text is kept for the moderators', async () => {
    const { edit, own, id } = await sent({ body: 'Un' });
    moveClock(60 * 24 * MINUTE);
    expect(await edit('Deux')).toEqual({ ok: true, value: { status: 'pending' } });
    expect(await edit('Trois', 2)).toEqual({ ok: true, value: { status: 'pending' } });
    expect(await own()).toMatchObject({ version: 3, canEdit: true, comment: { body: 'Trois' } });
    const revisions = await reading().commentRevision.findMany({ where: { commentId: id } });
    expect(revisions.map(({ version, body, memberId }) => [version, body, memberId])).toEqual([
      [1, 'Un', null],
      [2, 'Deux', null],
    ]);
  });

  test('changes what is published for ten minutes, to the last', async () => {
    await settle({ mode: 'open' });
    const { edit, own, articleId } = await sent();
    moveClock(9 * MINUTE);
    expect(await edit('Corrigé')).toEqual({ ok: true, value: { status: 'approved' } });
    expect(await readThreads(articleId)).toMatchObject([{ body: 'Corrigé', editedAt: expect.any(Date) }]);
    moveClock(10 * MINUTE);
    expect((await own()).canEdit).toBe(false);
    await expect(edit('Trop tard', 2)).rejects.toThrow(Forbidden);
    expect(await readThreads(articleId)).toMatchObject([{ body: 'Corrigé' }]);
  });

  test('changes nothing that a moderator refused, found to be spam, or that was withdrawn', async () => {
    for (const to of ['refused', 'spam'] as const) {
      const { edit, decide, own } = await sent();
      await decide('pending', to);
      await expect(edit('Encore'), to).rejects.toThrow(Forbidden);
      expect(await own()).toMatchObject({ status: 'refused', canEdit: false });
    }
    const { edit, slug, receipt } = await sent();
    await withdrawOwnComment(GUEST, slug, receipt);
    await expect(edit('Encore')).rejects.toThrow(Forbidden);
  });

  test('changes twenty times at most: nobody fills the database with the texts of one comment', async () => {
    const { edit, own } = await sent();
    for (let version = 1; version < 20; version++) await edit(`Texte ${version}`, version);
    await expect(edit('Encore', 20)).rejects.toThrow(Forbidden);
    expect((await own()).canEdit).toBe(false);
  });

  test('is told what to correct, and nothing changes', async () => {
    const { edit, own } = await sent();
    expect(await edit(' \u200b')).toEqual({ ok: false, errors: { body: 'bodyMissing' } });
    expect(await edit('a'.repeat(10_001))).toEqual({ ok: false, errors: { body: 'bodyTooLong' } });
    expect(await own()).toMatchObject({ version: 1, comment: { body: 'Merci pour cet article.' } });
  });

  test('needs their own link: no other, and none of another article', async () => {
    const [mine, theirs] = [await sent(), await sent({ body: 'Le leur' })];
    const [, seal] = mine.receipt.split('.');
    for (const receipt of [`${theirs.id}.${seal}`, `${mine.id}.`, mine.id, '', `${mine.receipt}.x`])
      await expect(editOwnComment(GUEST, mine.slug, receipt, { body: 'Pris', version: 1 })).rejects.toThrow(
        NotFound,
      );
    await expect(
      editOwnComment(GUEST, theirs.slug, mine.receipt, { body: 'Pris', version: 1 }),
    ).rejects.toThrow(NotFound);
  });
});

describe('an edit goes through the screening again', () => {
  test('what was approved and becomes spam, or has a listed word, is off the site at once', async () => {
    await settle({ heldWords: ['bonus'], refusedWords: ['casino'] });
    for (const [body, status, told] of [
      ['Un bonus pour vous', 'pending', 'pending'],
      ['Au casino', 'refused', 'pending'],
    ] as const) {
      const { articleId, edit, decide, own, id } = await sent();
      await decide('pending', 'approved');
      expect(await edit(body)).toEqual({ ok: true, value: { status: told } });
      expect(await readThreads(articleId)).toEqual([]);
      expect(await rowOf(id)).toMatchObject({ status, heldBy: 'words', decidedAt: null });
      expect(await own()).toMatchObject({ status: told, canEdit: true });
    }
  });

  test('what a moderator approved of somebody unknown is seen again; a known author goes on', async () => {
    const stranger = await sent();
    await stranger.decide('pending', 'approved');
    expect(await stranger.edit('Un mot de plus')).toEqual({ ok: true, value: { status: 'pending' } });
    const { slug, id: articleId } = await published();
    const browser = await trusted(slug, 'jeanne@lectrices.example');
    const receipt = receiptOf(await post(slug, { body: 'De moi' }, { browser }));
    const edited = await editOwnComment(GUEST, slug, receipt, { body: 'De moi, corrigé', version: 1 });
    expect(edited).toEqual({ ok: true, value: { status: 'approved' } });
    expect(await readThreads(articleId)).toHaveLength(2);
  });

  test('takes nothing out of the queue: neither a trap, nor a moderator, nor a report is edited away', async () => {
    await settle({ mode: 'open' });
    const { id: articleId, slug } = await published();
    const form = formToken(articleId, 'asked');
    moveClock(2_000);
    const posted = await post(slug, {}, { form });
    const edited = await editOwnComment(GUEST, slug, receiptOf(posted), { body: 'Anodin', version: 1 });
    expect(edited).toEqual({ ok: true, value: { status: 'pending' } });
    expect(await rowOf(idOf(posted))).toMatchObject({ status: 'pending', heldBy: 'trap' });
    const unapproved = await sent();
    await unapproved.decide('approved', 'pending');
    expect(await unapproved.edit('Anodin')).toEqual({ ok: true, value: { status: 'pending' } });
    expect(await readThreads(unapproved.articleId)).toEqual([]);
    await settle({ mode: 'open', reportsToHold: 1 });
    const reported = await sent();
    await report(reported.slug, reported.id);
    expect(await reported.edit('Anodin')).toEqual({ ok: true, value: { status: 'pending' } });
    expect(await rowOf(reported.id)).toMatchObject({ status: 'pending', heldBy: 'reports' });
  });

  test('after a ban it is refused, by address, network and name, and its author learns nothing of that', async () => {
    const ways = [
      (commentId: string) => banSender(OWNER, { commentId, kind: 'email', days: 0 }),
      (commentId: string) => banSender(OWNER, { commentId, kind: 'network', days: 0 }),
      () => banName(OWNER, { pattern: 'Inès', days: 0 }),
    ];
    for (const [n, ban] of ways.entries()) {
      const { id, edit, own } = await sent(
        { name: n === 2 ? 'Inès' : 'Jeanne', email: `n${n}@lectrices.example` },
        { network: `192.0.2.${n}/32` },
      );
      await ban(id);
      expect(await edit('Après')).toEqual({ ok: true, value: { status: 'pending' } });
      expect(await rowOf(id)).toMatchObject({ status: 'refused', heldBy: 'bans' });
      expect((await own()).status).toBe('pending');
    }
  });

  test('a text that came before, from whomever, waits', async () => {
    await settle({ mode: 'open' });
    const { slug, edit } = await sent({ body: 'Le mien' });
    await post(slug, { body: 'Le sien', email: 'autre@lectrices.example' });
    expect(await edit('le SIEN')).toEqual({ ok: true, value: { status: 'pending' } });
  });
});
