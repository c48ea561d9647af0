import { beforeEach, describe, expect, test } from 'vitest';
import { checkArticle } from '../../../lib/articles/checks/check-article';
import type { Finding } from '../../../lib/articles/checks/schema';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import type { DraftInput } from '../../../lib/articles/schema';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading, transaction } from '../../../lib/db';
import { absoluteUrl } from '../../../lib/env';
import { newId } from '../../../lib/ids';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { done, draft } from '../../support/cast';

const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const words = (text: string, marks: object[] = []) => ({ type: 'text', text, marks });
const heading = (level: number, text = '') => ({
  type: 'heading',
  attrs: { level },
  ...(text !== '' && { content: [words(text)] }),
});
const picture = (attrs: object) => ({ type: 'picture', attrs: { media: 'abcdefghijkl2345', ...attrs } });
const doc = (...content: object[]) => ({ type: 'doc', content });

let sound: Partial<DraftInput>;

beforeEach(async () => {
  const category = done(await createCategory(OWNER, { name: 'Électrique' }));
  const author = done(await createAuthor(OWNER, { name: 'Odile Garnier' }));
  sound = {
    title: 'Une voiture électrique qui hiverne',
    standfirst: 'Ce que le froid fait à une batterie, et ce que l’on y peut quand l’hiver vient.',
    body: doc(paragraph(words('Il faisait froid.'))),
    categoryIds: [category.id],
    authorIds: [author.id],
  };
});

/** A draft with these changes; what its checks find. */
async function drafted(change: Partial<DraftInput>) {
  const { id } = await createArticle(OWNER);
  const { version } = done(await writeArticle(OWNER, id, draft({ ...sound, ...change })));
  return { id, version, find: async () => (await checkArticle(OWNER, id)).findings };
}

const found = async (change: Partial<DraftInput>) => (await drafted(change)).find();

test('an article in which nothing is missing has nothing to report', async () => {
  const { id, version } = await drafted({});
  expect(await checkArticle(OWNER, id)).toEqual({
    version,
    findings: [],
    base: absoluteUrl('/articles/'),
    siteTitle: 'La Causerie',
  });
});

describe('what blocks', () => {
  const cases: [string, () => Partial<DraftInput>, Partial<Finding>, string][] = [
    ['no title', () => ({ title: ' ' }), { code: 'titleMissing', field: 'title' }, 'titleMissing'],
    [
      'a picture of the text without a description',
      () => ({ body: doc(paragraph(words('Un.')), picture({ alt: ' ', caption: 'La neige' })) }),
      { code: 'pictureNeedsAlt', field: 'body', detail: 'La neige', path: [1] },
      'pictureNeedsAlt',
    ],
  ];
  test.each(cases)(
    '%s is told with its place, and the publication refuses it',
    async (_name, change, finding, error) => {
      const { id, version, find } = await drafted(change());
      expect(await find()).toMatchObject([{ severity: 'blocks', ...finding }]);
      const refused = await publishArticle(OWNER, id, version);
      expect(refused).toEqual({ ok: false, errors: { [finding.field ?? '']: error } });
      expect((await reading().article.findUniqueOrThrow({ where: { id } })).status).toBe('draft');
    },
  );

  test('a lead picture without a description is told; marked as decorative it is not', async () => {
    const media = newId();
    const row = { id: media, type: 'image/gif', width: 1, height: 1, widths: [1], createdAt: new Date() };
    await transaction((tx) => tx.media.create({ data: row, select: { id: true } }));
    const { id, version, find } = await drafted({ leadId: media });
    expect(await find()).toMatchObject([{ severity: 'blocks', code: 'leadNeedsAlt', field: 'leadAlt' }]);
    expect(await publishArticle(OWNER, id, version)).toMatchObject({
      errors: { leadAlt: 'pictureNeedsAlt' },
    });
    expect(await found({ leadId: media, leadDecorative: true })).toEqual([]);
    expect(await found({ leadId: media, leadAlt: 'IMG_2041' })).toMatchObject([
      { code: 'altIsFileName', field: 'leadAlt' },
    ]);
  });

  test('an address that another article took meanwhile is told', async () => {
    const { id, version, find } = await drafted({});
    const { slug } = await reading().revision.findFirstOrThrow({ where: { articleId: id, version } });
    const other = await createArticle(OWNER);
    await transaction(async (tx) => {
      await tx.article.update({ where: { id }, data: { slug: id } });
      await tx.article.update({ where: { id: other.id }, data: { slug } });
    });
    expect(await find()).toMatchObject([
      { severity: 'blocks', code: 'slugTaken', field: 'slug', detail: slug },
    ]);
    expect(await publishArticle(OWNER, id, version)).toMatchObject({ errors: { slug: 'slugTaken' } });
    await transaction((tx) => tx.article.update({ where: { id: other.id }, data: { slug: other.id } }));
  });

  test('a document that the editor does not know is told, and nothing else of it', async () => {
    const { id, version, find } = await drafted({});
    const broken = { type: 'doc', content: [{ type: 'marquee' }] };
    await transaction((tx) =>
      tx.revision.updateMany({ where: { articleId: id, version }, data: { body: broken } }),
    );
    expect(await find()).toEqual([{ severity: 'blocks', code: 'bodyBroken', field: 'body', detail: '' }]);
    expect(await publishArticle(OWNER, id, version)).toMatchObject({ errors: { body: 'bodyMalformed' } });
  });
});

describe('what is to be known', () => {
  test.each<[string, Partial<DraftInput>, object[]]>([
    ['no standfirst', { standfirst: '' }, [{ code: 'standfirstMissing', field: 'standfirst' }]],
    ['no category', { categoryIds: [] }, [{ code: 'categoryMissing', field: 'categoryIds' }]],
    ['no author', { authorIds: [] }, [{ code: 'authorMissing', field: 'authorIds' }]],
    ['no text', { body: doc({ type: 'paragraph' }) }, [{ code: 'bodyEmpty', field: 'body' }]],
    ['a short title', { title: 'Hiver' }, [{ code: 'titleShort', field: 'title', detail: '5' }]],
    [
      'a long title for search',
      { metaTitle: 'x'.repeat(66) },
      [{ code: 'titleLong', field: 'metaTitle', detail: '66' }],
    ],
    [
      'a short standfirst',
      { standfirst: 'Ce que le froid fait.' },
      [{ code: 'descriptionShort', field: 'standfirst' }],
    ],
    [
      'a long description',
      { metaDescription: 'x'.repeat(161) },
      [{ code: 'descriptionLong', field: 'metaDescription' }],
    ],
    [
      'headings that skip, and an empty one',
      {
        body: doc(
          heading(3, 'Sous'),
          heading(2, ''),
          heading(2, 'Sur'),
          heading(3, 'Bien'),
          paragraph(words('Un.')),
        ),
      },
      [
        { code: 'headingSkips', detail: 'Sous', path: [0] },
        { code: 'headingEmpty', path: [1] },
      ],
    ],
    [
      'the name of a file',
      { body: doc(picture({ alt: 'DSC_0042.JPG' })) },
      [{ code: 'altIsFileName', detail: 'DSC_0042.JPG', path: [0] }],
    ],
    [
      'a source without an address',
      { sources: [{ publisher: 'ADEME', title: 'Se déplacer', url: '', readOn: '' }] },
      [{ code: 'sourceWithoutAddress', field: 'sources', detail: 'Se déplacer' }],
    ],
    [
      'typography, wherever readers see it',
      {
        title: 'Une voiture qui hiverne : pourquoi ?',
        body: doc(paragraph(words("L'hiver..."))),
        sources: [{ publisher: 'ADEME', title: "L'eau", url: 'https://exemple.fr/', readOn: '' }],
      },
      [{ code: 'typography', detail: '5' }],
    ],
  ])('%s is told, and does not keep the article from its readers', async (_name, change, findings) => {
    const { id, version, find } = await drafted(change);
    expect(await find()).toMatchObject(findings.map((finding) => ({ severity: 'warns', ...finding })));
    expect(await publishArticle(OWNER, id, version)).toMatchObject({ ok: true });
  });
});
