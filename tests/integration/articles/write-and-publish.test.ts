import { describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { listArticles } from '../../../lib/articles/list/list-articles';
import { listCategory, listLatest } from '../../../lib/articles/list-latest';
import { previewArticle } from '../../../lib/articles/preview-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, moveClock } from '../../../lib/clock';
import { Conflict, NotFound } from '../../../lib/errors';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { bodyOf, camille, done, draft, published } from '../../support/cast';

async function live(slug: string) {
  const found = await readArticle(GUEST, slug);
  if (found.moved) throw new Error(`moved to ${found.slug}`);
  return found.article;
}

describe('an editor', () => {
  test('writes, publishes, and finds the article on the home page with all that was given', async () => {
    const editor = await camille();
    const category = done(await createCategory(editor, { name: 'Électrique' }));
    const author = done(await createAuthor(editor, { name: 'Odile Garnier' }));
    const source = {
      publisher: 'ADEME',
      title: 'Se déplacer',
      url: 'https://www.ademe.fr/',
      readOn: '2026-11-02',
    };
    const { slug } = await published(
      {
        title: 'L’électrique à 30\u202f000\u00a0€',
        categoryIds: [category.id],
        authorIds: [author.id],
        tags: ['Batterie', 'Hiver', 'batterie'],
        sources: [source],
      },
      editor,
    );
    expect(slug).toBe('l-electrique-a-30-000-eur');
    expect((await listLatest(GUEST, 1)).items.map((item) => item.slug)).toEqual([slug]);
    const article = await live(slug);
    expect(article).toMatchObject({
      category: { slug: 'electrique', name: 'Électrique' },
      authors: [{ slug: 'odile-garnier', name: 'Odile Garnier' }],
      tags: [{ name: 'Batterie' }, { name: 'Hiver' }],
      sources: [source],
      commentCount: 0,
      updatedAt: null,
    });
    expect(await listCategory(GUEST, 'electrique', 1)).toMatchObject({ list: { total: 1 } });
  });

  test('changes a live article without readers seeing it until it is published again', async () => {
    const editor = await camille();
    const { id, slug, version } = await published({}, editor);
    const saved = done(
      await writeArticle(editor, id, draft({ version, title: 'Autre titre', tags: ['Neuf'] })),
    );
    expect((await live(slug)).title).toBe('Une voiture qui hiverne');
    expect((await live(slug)).tags).toEqual([]);
    expect((await previewArticle(editor, id)).title).toBe('Autre titre');
    expect((await readDraft(editor, id)).hasChanges).toBe(true);
    moveClock(DAY);
    const { slug: newSlug } = done(await publishArticle(editor, id, saved.version));
    const article = await live(newSlug);
    expect(article).toMatchObject({ title: 'Autre titre', tags: [{ name: 'Neuf' }] });
    expect(article.updatedAt?.getTime()).toBeGreaterThan(article.publishedAt.getTime());
    expect(await readArticle(GUEST, slug)).toEqual({ moved: true, slug: 'autre-titre' });
  });

  test('takes an article off the site, and it is nowhere; publishes it again under its first date', async () => {
    const editor = await camille();
    const { id, slug, version } = await published({}, editor);
    const { publishedAt } = await live(slug);
    await unpublishArticle(editor, id);
    await expect(readArticle(GUEST, slug)).rejects.toThrow(NotFound);
    expect((await listLatest(GUEST, 1)).total).toBe(0);
    await expect(unpublishArticle(editor, id)).rejects.toThrow(Conflict);
    moveClock(DAY);
    done(await publishArticle(editor, id, version));
    expect((await live(slug)).publishedAt).toEqual(publishedAt);
  });

  test('sees all articles with their state', async () => {
    const editor = await camille();
    await createArticle(editor);
    const { id, version } = await published({}, editor);
    done(await writeArticle(editor, id, draft({ version, title: 'Autre titre' })));
    const { items } = await listArticles(editor);
    expect(items.map(({ status, hasChanges }) => [status, hasChanges])).toEqual([
      ['published', true],
      ['draft', false],
    ]);
  });
});

describe('no silent overwrite', () => {
  test('a save from an old version is a conflict, and so is its publication', async () => {
    const editor = await camille();
    const { id } = await createArticle(editor);
    done(await writeArticle(editor, id, draft({ title: 'Première' })));
    await expect(writeArticle(editor, id, draft({ title: 'Seconde' }))).rejects.toThrow(Conflict);
    await expect(publishArticle(editor, id, 1)).rejects.toThrow(Conflict);
    expect((await readDraft(editor, id)).title).toBe('Première');
  });

  test('of ten saves of one version at once exactly one is kept', async () => {
    const editor = await camille();
    const { id } = await createArticle(editor);
    const saves = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => writeArticle(editor, id, draft({ title: `Titre ${n}` }))),
    );
    expect(saves.filter((save) => save.status === 'fulfilled')).toHaveLength(1);
    for (const save of saves) if (save.status === 'rejected') expect(save.reason).toBeInstanceOf(Conflict);
    expect((await readDraft(editor, id)).version).toBe(2);
  });
});

describe('what cannot be saved or published', () => {
  test.each([
    [{ title: 'a'.repeat(301) }, { title: 'titleTooLong' }],
    [{ standfirst: 'a'.repeat(1001) }, { standfirst: 'standfirstTooLong' }],
    [{ slug: 'Pas Bon' }, { slug: 'slugMalformed' }],
    [{ body: { type: 'doc', content: [{ type: 'script' }] } }, { body: 'bodyMalformed' }],
    [{ sources: [{ publisher: '', title: 'x', url: '', readOn: '' }] }, { sources: 'sourceIncomplete' }],
    [
      { sources: [{ publisher: 'x', title: 'x', url: 'javascript:1', readOn: '' }] },
      { sources: 'sourceIncomplete' },
    ],
    [{ tags: ['a'.repeat(121)] }, { tags: 'labelTooLong' }],
  ])('%j is refused with %j and the draft stays', async (change, errors) => {
    const { id } = await createArticle(OWNER);
    expect(await writeArticle(OWNER, id, draft(change as object))).toEqual({ ok: false, errors });
    expect((await readDraft(OWNER, id)).version).toBe(1);
  });

  test('an article without a title, or with a picture that nobody described', async () => {
    const { id } = await createArticle(OWNER);
    const untitled = done(await writeArticle(OWNER, id, draft({ title: '' })));
    expect(await publishArticle(OWNER, id, untitled.version)).toEqual({
      ok: false,
      errors: { title: 'titleMissing' },
    });
    const picture = { media: 'abcdefghijklmnop', alt: ' ', caption: '', credit: '', decorative: false };
    const body = { type: 'doc', content: [{ type: 'picture', attrs: picture }] };
    const saved = done(await writeArticle(OWNER, id, draft({ version: 2, body })));
    expect(await publishArticle(OWNER, id, saved.version)).toEqual({
      ok: false,
      errors: { body: 'pictureNeedsAlt' },
    });
    const decorative = {
      type: 'doc',
      content: [{ type: 'picture', attrs: { ...picture, decorative: true } }],
    };
    const again = done(await writeArticle(OWNER, id, draft({ version: 3, body: decorative })));
    expect((await publishArticle(OWNER, id, again.version)).ok).toBe(true);
  });

  test('an address that another article has', async () => {
    const { slug } = await published();
    const { id } = await createArticle(OWNER);
    expect(await writeArticle(OWNER, id, draft({ slug }))).toEqual({
      ok: false,
      errors: { slug: 'slugTaken' },
    });
    expect(done(await writeArticle(OWNER, id, draft())).slug).toBe(`${slug}-2`);
  });

  test('a text with a sign that no database keeps is cleaned or refused', async () => {
    const { id } = await createArticle(OWNER);
    const saved = done(await writeArticle(OWNER, id, draft({ title: 'Un\0 titre \ud800' })));
    expect((await readDraft(OWNER, id)).title).toBe('Un titre \ufffd');
    const refused = await writeArticle(OWNER, id, draft({ version: saved.version, body: bodyOf('a\0b') }));
    expect(refused).toEqual({ ok: false, errors: { body: 'bodyMalformed' } });
  });
});
