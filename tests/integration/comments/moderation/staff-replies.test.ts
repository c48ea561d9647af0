import { describe, expect, test } from 'vitest';
import { unpublishArticle } from '../../../../lib/articles/unpublish-article';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { approveComment, trashComment } from '../../../../lib/comments/moderation/moderate-comment';
import { replyAsStaff } from '../../../../lib/comments/moderation/reply-as-staff';
import { reading, transaction } from '../../../../lib/db';
import { Conflict, NotFound } from '../../../../lib/errors';
import { createAuthor } from '../../../../lib/taxonomy/create-author';
import { memberId, OWNER } from '../../../../lib/viewer';
import { approved, done, noe, pending, published, readThreads } from '../../../support/cast';
import { seenNow, trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

describe('a reply of staff', () => {
  test('is public at once under the member’s name, and says whether they wrote the article', async () => {
    const moderator = await noe();
    const author = done(await createAuthor(OWNER, { name: 'Noé Lambert' }));
    await transaction((tx) =>
      tx.author.update({ where: { id: author.id }, data: { memberId: memberId(moderator) } }),
    );
    const [theirs, another] = [
      await published({ authorIds: [author.id] }),
      await published({ title: 'Ailleurs' }),
    ];
    const name = moderator.kind === 'member' ? moderator.name : '';
    for (const [article, by] of [
      [theirs, 'author'],
      [another, 'staff'],
    ] as const) {
      const id = await approved(article.slug);
      const reply = done(await replyAsStaff(moderator, await seenNow(id), '  Merci !  '));
      expect(await readThreads(article.id)).toMatchObject([
        { id, by: 'reader', replies: [{ id: reply.id, name, body: 'Merci !', by }] },
      ]);
      expect(await trail(reply.id)).toMatchObject([{ action: 'comment.reply', data: { to: id } }]);
    }
  });

  test('approves what waits with it, as it was seen, and says nothing to what is not so any more', async () => {
    const { slug } = await published();
    const id = await pending(slug);
    const seen = await seenNow(id);
    await editComment(OWNER, id, 1, 'Corrigé');
    await expect(replyAsStaff(OWNER, seen, 'Merci')).rejects.toThrow(Conflict);
    expect(await replyAsStaff(OWNER, await seenNow(id), ' \n ')).toMatchObject({ ok: false });
    expect((await commentRow(id)).status).toBe('pending');
    done(await replyAsStaff(OWNER, await seenNow(id), 'Merci'));
    expect(await commentRow(id)).toMatchObject({ status: 'approved', below: 1 });
    // An approved one too is answered as it was seen.
    const shown = await seenNow(id);
    await editComment(OWNER, id, 2, 'Corrigé encore');
    await expect(replyAsStaff(OWNER, shown, 'Merci')).rejects.toThrow(Conflict);
    const now = await seenNow(id);
    await trashComment(OWNER, id, 'approved', 3);
    await expect(replyAsStaff(OWNER, now, 'Merci')).rejects.toThrow(Conflict);
    expect(await reading().comment.count()).toBe(2);
  });

  test('is not given under an article that is not published, nor to what is not there', async () => {
    const { id: articleId, slug } = await published();
    const [id, waiting] = [await approved(slug), await pending(slug, { body: 'Un autre' })];
    await unpublishArticle(OWNER, articleId);
    for (const one of [id, waiting])
      await expect(replyAsStaff(OWNER, await seenNow(one), 'Merci')).rejects.toThrow(NotFound);
    expect((await commentRow(waiting)).status).toBe('pending');
    const nobody = { id: 'abcdefghijklmnop', from: 'approved', version: 1 } as const;
    await expect(replyAsStaff(OWNER, nobody, 'Merci')).rejects.toThrow(NotFound);
    // What waits there may be decided about all the same: it is shown when the article is published again.
    await approveComment(OWNER, waiting, 'pending');
    expect(await readThreads(articleId)).toEqual([]);
  });

  test('stands below what is removed later, and a reply to spam is shown under its tombstone alone', async () => {
    const { id: articleId, slug } = await published();
    const id = await approved(slug);
    const answer = await pending(slug, { body: 'Une réponse', parent: id });
    await trashComment(OWNER, id, 'approved');
    expect(await readThreads(articleId)).toEqual([]);
    await approveComment(OWNER, answer, 'pending');
    expect(await readThreads(articleId)).toMatchObject([
      { id, isGone: true, name: '', body: '', replies: [{ id: answer }] },
    ]);
  });
});
