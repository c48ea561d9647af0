import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleBody } from '../../components/articles/article-body';
import { Avatar } from '../../components/comments/avatar';
import { CommentForm } from '../../components/comments/comment-form';
import { ErrorSummary } from '../../components/comments/error-summary';
import type { BodyNode } from '../../lib/articles/body/check-body';
import { wordsOf } from '../../lib/words/dictionary';

const words = wordsOf('fr');
const paragraph = (text: string): BodyNode => ({
  type: 'paragraph',
  ...(text !== '' && { content: [{ type: 'text', text }] }),
});
const cell = (type: string, text: string): BodyNode => ({ type, content: [paragraph(text)] });
const row = (...content: BodyNode[]): BodyNode => ({ type: 'tableRow', content });
const table: BodyNode = {
  type: 'table',
  content: [
    row(cell('tableHeader', ''), cell('tableHeader', 'Hiver')),
    row(cell('tableHeader', 'Autonomie'), cell('tableCell', '210 km')),
  ],
};
const box: BodyNode = {
  type: 'editorsBox',
  attrs: { title: 'Notre avis', signature: 'par Alix' },
  content: [paragraph('Oui.')],
};
const html = (...content: BodyNode[]) =>
  renderToStaticMarkup(
    createElement(ArticleBody, {
      body: { type: 'doc', content },
      pictures: {},
      words: words.reader,
      style: { language: 'fr', timeZone: 'Pacific/Apia' },
    }),
  );

describe('the body of an article', () => {
  test('has regions that can be told apart', () => {
    const names = [
      ...html(table, structuredClone(table), box, structuredClone(box)).matchAll(/aria-label="([^"]*)"/g),
    ].map(([, name]) => name);
    expect(names).toEqual(['Tableau', 'Tableau (2)', 'Notre avis, par Alix', 'Notre avis, par Alix (2)']);
  });

  test('has headers of columns and of rows, and none that is empty', () => {
    const cells = [...html(table).matchAll(/<(td|th scope="\w+")>/g)].map(([, tag]) => tag);
    expect(cells).toEqual(['td', 'th scope="col"', 'th scope="row"', 'td']);
  });
});

test('a correction says of which day it is, and from where the site is read changes nothing', () => {
  const text = [{ type: 'text', text: 'La batterie fait 60 kWh.' }];
  const of = (date: string) => html({ type: 'correction', attrs: { date }, content: text });
  expect(of('2026-03-12')).toContain(
    '<div role="note" id="correction" class="correction"><p><strong>Correction du <time dateTime="2026-03-12">12\u00a0mars 2026</time></strong>\u00a0: La batterie fait 60 kWh.</p></div>',
  );
  expect(of('')).toContain('<strong>Correction</strong>\u00a0: La batterie');
});

describe('a film of another site', () => {
  const film = (url: string, title = '') => html({ type: 'embed', attrs: { url, title } });

  test('is a link, and a hidden button that has all that its frame will have; no frame and no picture', () => {
    const card = film('https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'Big Buck Bunny');
    expect(card).toContain('<a class="embed-link" href="https://www.youtube.com/watch?v=aqz-KE-bpKQ"');
    expect(card).toMatch(/<button type="button" class="embed-load" hidden="" data-sandbox="allow-scripts /);
    expect(card).toContain('data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"');
    expect(card).toContain('data-title="Big Buck Bunny (YouTube)"');
    expect(card).not.toMatch(/<iframe|<img|<script|<link/);
  });

  test.each(['https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ', 'http://youtu.be/aqz-KE-bpKQ'])(
    'that is not what it seems (%s) is a link alone',
    (url) => {
      expect(film(url)).not.toContain('<button');
      expect(film(url)).toContain('<a ');
    },
  );
});

test('a reply whose comment is gone can be sent again, as a comment of its own', () => {
  const errors = { parent: 'parentWrong' } as const;
  const values = { body: 'Oui.', name: 'Ana', email: 'ana@example.org', parent: 'aaaaaaaaaaaaaaaa' };
  const form = renderToStaticMarkup(createElement(CommentForm, { slug: 'x', words, values, errors }));
  expect(form).toContain('name="parent" value=""/>');
  expect(form).toContain('Oui.');
  expect(form).toContain(words.comments.parentGone);
  const summary = renderToStaticMarkup(createElement(ErrorSummary, { errors, words }));
  const target = /href="#([^"]+)"/.exec(summary)?.[1];
  expect(form).toContain(`id="${target}"`);
});

test('a reply that is corrected for another reason still answers', () => {
  const values = { parent: 'aaaaaaaaaaaaaaaa' };
  const form = renderToStaticMarkup(
    createElement(CommentForm, { slug: 'x', words, values, errors: { name: 'nameMissing' } }),
  );
  expect(form).toContain('value="aaaaaaaaaaaaaaaa"');
});

test('an avatar says nothing that the name does not', () => {
  const avatar = (name: string) => renderToStaticMarkup(createElement(Avatar, { name }));
  expect(avatar('Ana')).toBe(avatar('Ana'));
  expect(avatar('Ana')).toMatch(/^<span class="avatar hue-(?:\d|1[01])" aria-hidden="true">A<\/span>$/);
});
