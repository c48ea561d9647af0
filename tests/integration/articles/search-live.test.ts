import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { hasUnwritten, indexLiveArticles } from '../../../lib/articles/search/index-live';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { transaction } from '../../../lib/db';
import { writeSite } from '../../../lib/settings/write-site';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { editAuthor } from '../../../lib/taxonomy/edits/edit-author';
import { mergeLabels } from '../../../lib/taxonomy/labels/merge-labels';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, published } from '../../support/cast';
import { find, titles } from '../../support/find';

/** What readers' search keeps to, whatever happens to articles and whatever is typed. */

test('nothing that is not live is found: a draft, a later draft, what was taken away, thrown away or never published', async () => {
  const { id, version } = await published({ title: 'Hirondelles au port', standfirst: '' });
  done(await writeArticle(OWNER, id, draft({ version, title: 'Goélands au port', standfirst: '' })));
  const other = await published({ title: 'Martinets au clocher', standfirst: '' });
  const third = await published({ title: 'Mésanges au jardin', standfirst: '' });
  expect(await titles('hirondelle')).toHaveLength(1);
  expect(await titles('goeland')).toEqual([]);
  await unpublishArticle(OWNER, id);
  await trashArticle(OWNER, other.id);
  for (const q of ['hirondelle', 'goeland', 'martinet', 'hir', '"martinets au"'])
    expect(await titles(q)).toEqual([]);
  // Words that were once live lead nowhere.
  expect((await find('hirondeles')).suggestion).toBeUndefined();
  const again = done(
    await writeArticle(OWNER, third.id, draft({ version: third.version, title: 'Rouges-gorges' })),
  );
  done(await publishArticle(OWNER, third.id, again.version));
  expect(await titles('mesange')).toEqual([]);
  expect(await titles('rouge gorge')).toEqual(['Rouges-gorges']);
});

test('a label that is renamed or merged is found under its new name at once, and narrows what is found', async () => {
  const { id: cars } = done(await createCategory(OWNER, { name: 'Voitures', parentId: '' }));
  const { id: electric } = done(await createCategory(OWNER, { name: 'Électriques', parentId: cars }));
  const { id: bikes } = done(await createCategory(OWNER, { name: 'Vélos', parentId: '' }));
  const { id: jeanne } = done(await createAuthor(OWNER, { name: 'Jeanne Martin', bio: '' }));
  const body = bodyOf('Un essai de batterie.');
  await published({ title: 'Un', body, categoryIds: [electric], authorIds: [jeanne] });
  await published({ title: 'Deux', body, categoryIds: [bikes] });
  expect(await titles('jeanne martin')).toEqual(['Un']);
  expect(await titles('"Jeanne Martin"')).toEqual(['Un']);
  expect(await titles('jean')).toEqual(['Un']);
  expect(await titles({ q: 'batterie', category: 'voitures' })).toEqual(['Un']);
  expect(await titles({ q: 'batterie', author: 'jeanne-martin' })).toEqual(['Un']);
  const name = { name: 'Odile Bernard', slug: '', title: '', bio: '', portraitId: '' };
  done(await editAuthor(OWNER, jeanne, name));
  expect(await titles('odile')).toEqual(['Un']);
  expect(await titles('jeanne')).toEqual([]);
  done(await mergeLabels(OWNER, 'category', { fromId: bikes, intoId: electric }));
  expect((await titles({ q: 'batterie', category: 'voitures' })).sort()).toEqual(['Deux', 'Un']);
  expect((await titles('electriques')).sort()).toEqual(['Deux', 'Un']);
  const year = String(new Date().getUTCFullYear());
  const view = await find({ q: 'batterie', year });
  expect(view).toMatchObject({ total: 2, asked: { year, category: '', author: '' } });
  expect(view.choices.category.map(({ label }) => label.trim())).toEqual(['Voitures', 'Électriques']);
  expect((await find({ q: 'batterie', year: '1999', category: 'nulle-part' })).total).toBe(2);
});

test('where the site has another language, what was written before is found by its words', async () => {
  await published({
    title: 'Charging stations',
    standfirst: '',
    body: bodyOf('Batteries were charged at the station’s end.'),
  });
  await writeSite(OWNER, { title: 'The Chat', language: 'en', timeZone: 'Europe/London' });
  expect(await indexLiveArticles(OWNER)).toBe(1);
  expect(await titles('battery charging')).toEqual(['Charging stations']);
  expect(await indexLiveArticles(OWNER)).toBe(0);
  await transaction((tx) => tx.liveText.deleteMany());
  expect(await titles('battery')).toEqual([]);
  expect(await hasUnwritten()).toBe(true);
  expect(await indexLiveArticles(OWNER)).toBe(1);
  expect(await titles('battery')).toEqual(['Charging stations']);
});

const HOSTILE = [
  ...[
    '',
    ' ',
    '"',
    '""',
    '"*"',
    '*',
    'a*',
    'NEAR(a b, 2)',
    'title:x',
    'words : "a"',
    '^a',
    'a AND',
    'OR',
    'NOT a',
    '-a',
  ],
  ...[
    "'",
    "a'b",
    '\'; DROP TABLE "Article"; --',
    '\\',
    "\\'",
    '&',
    '|',
    '!',
    'a & !b',
    '<->',
    ':*',
    '__c',
    '_',
    '_a',
  ],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    'a\udc00',
    '\uffff',
    '\u{10ffff}',
    '💚',
    '👩‍🚀 🚲',
    'مرحبا بالعالم',
    '電気自動車',
    '½ ﬁ ² ß',
  ],
  ...[
    'a'.repeat(100_000),
    'mot '.repeat(25_000),
    '"'.repeat(999),
    'é'.repeat(300),
    '« '.repeat(500),
    '(((((',
    '))))',
    '%',
    '%00',
  ],
];

test('whatever is typed, there is an answer', async () => {
  await published({ title: 'Tout', body: bodyOf('a b c é 電気自動車 مرحبا') });
  for (const q of HOSTILE) expect((await find(q)).page, JSON.stringify(q).slice(0, 50)).toBe(1);
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          q: fc.string({ unit: 'binary', maxLength: 60 }),
          page: fc.anything(),
          sort: fc.anything(),
          category: fc.anything(),
          year: fc.anything(),
          author: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      async (query) => {
        const { hits, pages } = await find(query);
        expect(hits.length <= 20 && pages >= 1).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
  for (const query of [{}, { q: ['tout', 'rien'], page: ['1', '2'] }, { q: { a: 1 } }])
    expect(typeof (await find(query)).state).toBe('string');
  expect(await titles({ q: ['tout', 'rien'] })).toEqual(['Tout']);
});
