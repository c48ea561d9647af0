import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleText } from '../../components/articles/article-text';
import { articleHtml } from '../../components/feeds/article-html';
import { escapedText } from '../../components/feeds/html';
import type { BodyNode } from '../../lib/articles/body/check-body';
import type { ArticleView } from '../../lib/articles/schema';
import { wordsOf } from '../../lib/words/dictionary';
import { htmlAddresses, htmlText } from '../support/html-text';

/** What an article is in a feed: its page without what only the page can do. */

const SITE = 'https://blog.example.org';
const words = wordsOf('fr');
const style = { language: 'fr', timeZone: 'Europe/Paris' } as const;
const p = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const said = (value: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const link = (value: string, href: string): BodyNode => ({
  type: 'text',
  text: value,
  marks: [{ type: 'bold' }, { type: 'link', attrs: { href } }],
});
const cell = (type: string, value: string): BodyNode => ({ type, content: value ? [p(said(value))] : [p()] });

const picture = {
  id: 'aaaaaaaaaaaaaaaa',
  file: 1,
  width: 2000,
  height: 1000,
  widths: [320, 480, 800, 1200, 1600, 2000],
  focus: 'center',
  credit: 'Zoé & Cie',
} as const;
const view = { ...picture, widths: [...picture.widths] };

const article: ArticleView = {
  id: 'bbbbbbbbbbbbbbbb',
  slug: 'les-roses',
  title: 'Les roses',
  standfirst: 'Tout sur <elles> & le reste.',
  publishedAt: new Date('2026-03-01T08:00:00Z'),
  updatedAt: null,
  category: null,
  authors: [],
  tags: [],
  trail: [],
  signatures: [],
  lead: { picture: view, alt: 'Une "rose"', caption: 'La rose' },
  commentCount: 0,
  metaTitle: '',
  metaDescription: '',
  sources: [
    { publisher: 'Reuters', title: 'Roses < lys', url: 'https://r.example/?a=1&b=2', readOn: '2026-03-01' },
    { publisher: 'L’Écho', title: 'Sans lien', url: '', readOn: '' },
  ],
  pictures: { [view.id]: view },
  readingMinutes: 1,
  commentsOpen: true,
  commentsMode: 'site',
  body: {
    type: 'doc',
    content: [
      p(
        said('Un '),
        said('mot', 'bold', 'italic'),
        said(' & <script>alert(1)</script> '),
        said('x=1', 'code'),
      ),
      { type: 'heading', attrs: { level: 2 }, content: [said('Ici')] },
      { type: 'heading', attrs: { level: 3 }, content: [said('Là')] },
      p(link('dedans', '/articles/le-pain?a=1&b="2"'), { type: 'hardBreak' }, link('plus bas', '#ici')),
      p(
        link('dehors', 'https://x.example/'),
        link('à nous', 'mailto:a@x.example'),
        link('non', 'javascript:x'),
      ),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p(said('Une épine'))] }] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [p(said('Trois'))] }],
      },
      { type: 'quote', attrs: { speaker: 'Mireille' }, content: [p(said('« Ça pique. »'))] },
      { type: 'codeBlock', content: [said('if (a < b) {\n  c();\n}')] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', ''), cell('tableHeader', 'Mai')] },
          { type: 'tableRow', content: [cell('tableHeader', 'Roses'), cell('tableCell', '12')] },
        ],
      },
      {
        type: 'picture',
        attrs: { media: view.id, alt: 'A', caption: 'En mai', credit: '', decorative: false },
      },
      { type: 'embed', attrs: { url: 'https://youtu.be/aqz-KE-bpKQ', title: 'Big Buck Bunny' } },
      { type: 'embed', attrs: { url: 'https://ailleurs.example/x', title: '' } },
      {
        type: 'editorsBox',
        attrs: { title: 'Notre avis', signature: 'par Alix' },
        content: [p(said('Oui.'))],
      },
      { type: 'correction', attrs: { date: '2026-03-12' }, content: [said('C’était mai.')] },
      p({
        type: 'text',
        text: 'שלום',
        marks: [{ type: 'language', attrs: { lang: 'he' } }],
      }),
      { type: 'plustard', content: [p(said('D’une version d’après'))] },
    ],
  },
};

const outside = {
  absolute: (path: string) => `${SITE}${path}`,
  address: `${SITE}/articles/les-roses`,
  pictures: article.pictures,
  words: words.reader,
  style,
};

test('an article in a feed has the words of its page, and addresses that lead there from anywhere', () => {
  const page = renderToStaticMarkup(createElement(ArticleText, { article, words, style }));
  const apart = /^(?:byline|embed|kicker|tags|standfirst|contents)/;
  const shown = htmlText(
    page,
    (name, { class: kind = '' }) => name === 'h1' || name === 'button' || apart.test(kind),
  );
  const fed = articleHtml(article, outside);
  const told = htmlText(fed).replace(`${htmlText(escapedText(article.standfirst))} `, '');
  // The card of an embed is its name and its site here.
  expect(told.replace('Big Buck Bunny (YouTube) Ouvrir sur ailleurs.example ', '')).toBe(shown);
  expect(told).toContain('Big Buck Bunny (YouTube) Ouvrir sur ailleurs.example');
  const addresses = htmlAddresses(fed);
  for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/|mailto:)/);
  expect(addresses).toEqual(
    expect.arrayContaining([
      `${SITE}/media/aaaaaaaaaaaaaaaa/1-1200.jpg`,
      `${SITE}/media/aaaaaaaaaaaaaaaa/1-2000.jpg`,
      `${SITE}/articles/le-pain?a=1&b="2"`,
      `${SITE}/articles/les-roses#ici`,
    ]),
  );
  expect(fed).toMatch(/^<figure><img [^>]*width="1200" height="600" alt="Une &quot;rose&quot;">/);
  expect(fed).toContain('<span lang="he" dir="rtl">שלום</span>');
  expect(fed).not.toMatch(/<script|javascript:|class=|style=/);
});

test('an article of nothing but a title is an empty paragraph', () => {
  const bare = { ...article, standfirst: '', lead: null, sources: [], body: { type: 'doc', content: [p()] } };
  expect(articleHtml(bare, outside)).toBe('<p></p>');
});
