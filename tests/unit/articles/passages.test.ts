import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleBody } from '../../../components/articles/article-body';
import { type BodyNode, checkBody } from '../../../lib/articles/body/check-body';
import { correctDocument, correctedDocument } from '../../../lib/typography/correct-document';
import { wordsOf } from '../../../lib/words/dictionary';

/** A passage in another language than the article. */

const words = (text: string, lang?: unknown): BodyNode => ({
  type: 'text',
  text,
  ...(lang !== undefined && { marks: [{ type: 'language', attrs: { lang } }] }),
});
const body = (...content: BodyNode[]): BodyNode => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});
const html = (...content: BodyNode[]) =>
  renderToStaticMarkup(
    createElement(ArticleBody, {
      body: body(...content),
      pictures: {},
      words: wordsOf('fr').reader,
      style: { language: 'fr', timeZone: 'Europe/Paris' },
    }),
  ).replace(/^<div class="prose">|<\/div>$/g, '');

test.each(['en', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'es-419', 'haw'])('may be in %s', (lang) => {
  expect(checkBody(body(words('x', lang)))).toEqual(body(words('x', lang)));
});

test.each(['', 'e', 'english', 'EN', 'en_GB', 'en-gb', 'x"><script>', 'en-', 3, null, { a: 1 }])(
  'is not taken in %j',
  (lang) => {
    expect(checkBody(body(words('x', lang)))).toBeUndefined();
  },
);

test('says its language and is written from the side of it; a paragraph that is nothing else says it too', () => {
  expect(html(words('Il dit '), words('Hello!', 'en'), words('.'))).toBe(
    '<p>Il dit <span lang="en" dir="ltr">Hello!</span>.</p>',
  );
  expect(html(words('مرحبا', 'ar'))).toBe(
    '<p lang="ar" dir="rtl"><span lang="ar" dir="rtl">مرحبا</span></p>',
  );
  expect(html(words('مرحبا'))).toBe('<p dir="auto">مرحبا</p>');
  expect(html(words('x', 'nonsense" onload="x'))).toBe('<p>x</p>');
});

test('is left alone by the typography of French; what is said in French is not', () => {
  const text = body(
    words('Il dit : '),
    words('"Is it?"', 'en'),
    words(' puis '),
    words('Ah !', 'fr'),
    words(' Bon !'),
  );
  const corrected = correctedDocument(text, correctDocument(text, 'fr'));
  const texts = corrected.content?.[0]?.content?.map((node) => node.text);
  expect(texts).toEqual(['Il dit\u00a0: ', '"Is it?"', ' puis ', 'Ah\u202f!', ' Bon\u202f!']);
});
