import { expect, test } from 'vitest';
import { checkArticle } from '../../../lib/articles/checks/check-article';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { absoluteUrl } from '../../../lib/env';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';

const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const linked = (text: string, href: string, ...more: string[]) => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }, ...more.map((type) => ({ type }))],
});

test('links to pages of the site that are not there are told; those that lead on by a redirect are not', async () => {
  done(await createCategory(OWNER, { name: 'Électrique' }));
  const there = await published({ title: 'Une page qui est là' });
  const moved = await published({ title: 'Une page qui a changé d’adresse', slug: 'ancienne-adresse' });
  const again = draft({ version: moved.version, slug: 'nouvelle-adresse' });
  const { version } = done(await writeArticle(OWNER, moved.id, again));
  done(await publishArticle(OWNER, moved.id, version));
  const gone = await published({ title: 'Une page retirée' });
  await unpublishArticle(OWNER, gone.id);
  const nowhere = absoluteUrl('/authors/personne');
  const content = [
    paragraph(
      linked('là', `/articles/${there.slug}?comments=2#comments`),
      linked('ailleurs', 'https://exemple.fr/articles/rien'),
      linked('déplacée', absoluteUrl('/articles/ancienne-adresse')),
      linked('rubrique', '/categories/electrique'),
      linked('accueil', '/'),
      linked('elle-même', '/articles/elle-meme'),
    ),
    paragraph(
      linked('retirée', `/articles/${gone.slug}`),
      linked(' en gras', `/articles/${gone.slug}`, 'bold'),
      linked('nulle part', nowhere),
    ),
  ];
  const { id } = await createArticle(OWNER);
  done(await writeArticle(OWNER, id, draft({ slug: 'elle-meme', body: { type: 'doc', content } })));
  const { findings } = await checkArticle(OWNER, id);
  expect(findings.filter(({ code }) => code === 'linkDead')).toEqual([
    { severity: 'warns', code: 'linkDead', field: 'body', detail: `/articles/${gone.slug}`, path: [1, 0] },
    { severity: 'warns', code: 'linkDead', field: 'body', detail: nowhere, path: [1, 2] },
  ]);
});

test('what search engines are told is what was written for them', async () => {
  const { slug } = await published({ metaTitle: 'Batterie et froid', metaDescription: 'Cinq gestes.' });
  const read = await readArticle(GUEST, slug);
  expect(read).toMatchObject({
    article: { metaTitle: 'Batterie et froid', metaDescription: 'Cinq gestes.' },
  });
});
