import { beforeEach, describe, expect, test } from 'vitest';
import { askForChanges } from '../../../lib/articles/flow/ask-for-changes';
import { readFlow } from '../../../lib/articles/flow/read-flow';
import { submitArticle } from '../../../lib/articles/flow/submit-article';
import { listArticles } from '../../../lib/articles/list/list-articles';
import { listLatest } from '../../../lib/articles/list-latest';
import { addNote } from '../../../lib/articles/notes/add-note';
import { previewArticle } from '../../../lib/articles/preview-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { deleteArticle } from '../../../lib/articles/trash/delete-article';
import { hasOldTrash, purgeTrash } from '../../../lib/articles/trash/purge-trash';
import { restoreArticle } from '../../../lib/articles/trash/restore-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { Forbidden, NotFound } from '../../../lib/errors';
import { storePicture } from '../../../lib/media/store-picture';
import { GUEST, OWNER, type Viewer } from '../../../lib/viewer';
import { approved, done, draft, type Published, published, ROSES } from '../../support/cast';
import { quickMember } from '../../support/privileges/table';

let editor: Viewer;
let author: Viewer;
beforeEach(async () => {
  editor = await quickMember('Camille', 'editor');
  author = await quickMember('Solène', 'author');
});

async function giveTo(viewer: Viewer, { id }: Published): Promise<void> {
  const ownerId = viewer.kind === 'member' ? viewer.id : '';
  await transaction((tx) => tx.article.update({ where: { id }, data: { ownerId } }));
}

describe('an article in the trash', () => {
  test('is off the site at once, is as if it were not there, and comes back unpublished with its text and comments', async () => {
    const article = await published({ title: 'Le Trèfle' }, editor);
    const { id, slug, version } = article;
    await giveTo(author, article);
    await approved(slug, { body: 'Bravo.' });
    // An author may not take off the site what an editor published.
    await expect(trashArticle(author, id)).rejects.toThrow(Forbidden);
    await trashArticle(editor, id);
    await expect(readArticle(GUEST, slug)).rejects.toThrow(NotFound);
    expect((await listLatest(GUEST, 1)).items.map((item) => item.id)).not.toContain(id);
    expect((await listArticles(editor)).items.map((item) => item.id)).not.toContain(id);
    const gone: [string, () => Promise<unknown>][] = [
      ['read', () => readDraft(editor, id)],
      ['preview', () => previewArticle(editor, id)],
      ['flow', () => readFlow(editor, id)],
      ['save', () => writeArticle(editor, id, draft({ version, title: 'Autre' }))],
      ['submit', () => submitArticle(editor, id, version)],
      ['changes', () => askForChanges(editor, id, { words: 'Non.' })],
      ['note', () => addNote(editor, id, { words: 'Où ?' })],
      ['publish', () => publishArticle(editor, id, version)],
      ['unpublish', () => unpublishArticle(editor, id)],
      ['trash again', () => trashArticle(editor, id)],
    ];
    for (const [what, call] of gone) await expect(call(), what).rejects.toThrow(NotFound);

    await restoreArticle(author, id);
    expect(await readDraft(author, id)).toMatchObject({
      status: 'unpublished',
      title: 'Le Trèfle',
      trashedAt: null,
    });
    await expect(restoreArticle(editor, id)).rejects.toThrow(NotFound);
    done(await publishArticle(editor, id, version));
    expect(await readArticle(GUEST, slug)).toMatchObject({ moved: false, article: { commentCount: 1 } });
  });

  test('gives its address free; restored after another took it, it has one like it', async () => {
    const { id, slug } = await published({ title: 'Une adresse' });
    await trashArticle(OWNER, id);
    const second = await published({ title: 'Une adresse' });
    expect(second.slug).toBe(slug);
    await restoreArticle(OWNER, id);
    expect(await reading().article.findUniqueOrThrow({ where: { id } })).toMatchObject({ slug: `${slug}-2` });
    expect(await readArticle(GUEST, slug)).toMatchObject({ article: { id: second.id } });
  });

  test('is deleted for ever only from there, by editors, with all that hangs on it and no more', async () => {
    const picture = done(await storePicture(OWNER, ROSES));
    const article = await published({
      title: 'Zanzibar',
      leadId: picture.id,
      leadAlt: 'Une rose',
      tags: ['Île'],
    });
    const { id, slug } = article;
    const other = await published({ title: 'Reste' });
    const first = await approved(slug, {
      body: 'Un mot rare : xylophone.',
      email: 'seule@lectrices.example',
    });
    const second = await approved(slug, { body: 'Réponse.', parent: first });
    await approved(slug, { body: 'Encore plus bas.', parent: second });
    await approved(other.slug, { body: 'Ailleurs.' });
    await addNote(editor, id, { words: 'Vérifier.' });
    await giveTo(author, article);
    await expect(deleteArticle(editor, id)).rejects.toThrow(NotFound);
    await trashArticle(editor, id);
    await expect(deleteArticle(author, id)).rejects.toThrow(Forbidden);
    const both = await Promise.allSettled([deleteArticle(editor, id), deleteArticle(OWNER, id)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const of = { where: { articleId: id } };
    const left = await Promise.all([
      reading().article.count({ where: { id } }),
      reading().revision.count(of),
      reading().comment.count(of),
      reading().note.count(of),
      reading().articleText.count(of),
      reading().mediaUse.count({ where: { entityId: id } }),
      reading().contact.count({ where: { email: 'seule@lectrices.example' } }),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await reading().media.count({ where: { id: picture.id } })).toBe(1);
    expect(await reading().contact.count({ where: { email: 'jeanne@lectrices.example' } })).toBe(1);
    expect(await readArticle(GUEST, other.slug)).toMatchObject({ article: { commentCount: 1 } });
    await expect(restoreArticle(OWNER, id)).rejects.toThrow(NotFound);
  });

  test('is deleted for ever after 30 days, not before, and nothing else is', async () => {
    const [old, restored, live] = [await published(), await published(), await published()];
    await trashArticle(OWNER, old.id);
    await trashArticle(OWNER, restored.id);
    try {
      moveClock(29 * DAY);
      expect(await hasOldTrash()).toBe(false);
      expect(await purgeTrash(OWNER)).toBe(0);
      await restoreArticle(OWNER, restored.id);
      moveClock(30 * DAY + 1_000);
      expect(await hasOldTrash()).toBe(true);
      expect(await purgeTrash(OWNER)).toBe(1);
    } finally {
      moveClock(0);
    }
    const ids = [old, restored, live].map(({ id }) => id);
    const kept = await reading().article.findMany({ where: { id: { in: ids } }, select: { id: true } });
    expect(kept.map(({ id }) => id).sort()).toEqual([restored.id, live.id].sort());
  });
});
