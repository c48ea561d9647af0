import { expect, test } from 'vitest';
import { findLinkTargets } from '../../../lib/articles/links/find-link-targets';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { OWNER, type Viewer } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';

/** The dialog of a link finds our own articles. */

const author: Viewer = { ...OWNER, roles: ['author'] };
const titles = async (words: unknown) => (await findLinkTargets(author, words)).map(({ title }) => title);

async function threeArticles() {
  await published({ title: 'L’électrique à 30 000 €' });
  const moved = await published({ title: 'Une œuvre d’été' });
  done(await writeArticle(OWNER, moved.id, draft({ version: moved.version, title: 'Scandale secret' })));
  const gone = await published({ title: 'Un été retiré' });
  await unpublishArticle(OWNER, gone.id);
}

const CASES: [unknown, string[]][] = [
  ['electrique', ['L’électrique à 30 000 €']],
  ['ÉLECTR 30', ['L’électrique à 30 000 €']],
  ['oeuvre', ['Une œuvre d’été']],
  ['été œuvre', ['Une œuvre d’été']],
  // The title of a draft is not the readers' yet.
  ['scandale', []],
  // An article that is not published any more is nothing to link to.
  ['retiré', []],
  ['%', ['Une œuvre d’été', 'L’électrique à 30 000 €']],
  ["_' OR 1=1 --", []],
  ['', ['Une œuvre d’été', 'L’électrique à 30 000 €']],
  [{ contains: '' }, ['Une œuvre d’été', 'L’électrique à 30 000 €']],
  ['a'.repeat(100_000), []],
];

test('published articles are found by words of the titles that readers see, without accents, newest first', async () => {
  await threeArticles();
  for (const [words, found] of CASES) {
    expect(await titles(words), JSON.stringify(words).slice(0, 60)).toEqual(found);
  }
});

test('at most ten are found, with the addresses of their pages', async () => {
  for (let n = 1; n <= 11; n++) await published({ title: `Carnet ${n}` });
  const found = await findLinkTargets(author, 'carnet');
  expect(found).toHaveLength(10);
  expect(found[0]).toMatchObject({ title: 'Carnet 11', slug: 'carnet-11' });
});
