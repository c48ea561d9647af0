import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Comment } from '../../components/comments/comment';
import { CommentBody } from '../../components/comments/comment-body';
import { commentHtml } from '../../components/comments/comment-html';
import type { CommentView } from '../../lib/comments/schema';
import { wordsOf } from '../../lib/words/dictionary';
import { ATTACKS } from '../support/attacks';

/** What becomes of a reader's text on a page, in the queue (which has the same component) and in a feed. */

const page = (text: string) => renderToStaticMarkup(createElement(CommentBody, { text }));

const ELEMENTS = new Set(['div', 'p', 'br', 'blockquote', 'a']);
const LINK = /^<a href="(https?:\/\/[^"<>]+)" rel="ugc nofollow noopener">$/i;

type Tag = { whole: string; name: string };

/**
 * The tags of some HTML, as strictly as no browser reads it: a `<` or a quote that is not part of one of these
 * is a fault, so that nothing hides behind a lenient reading.
 */
function tagsOf(html: string): Tag[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.map((whole) => ({ whole, name: /^<\/?([a-z]+)/.exec(whole)?.[1] ?? '' }));
}

/** Characters as references, for what stands between the tags. */
const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

function expectHarmless(html: string): void {
  for (const { whole, name } of tagsOf(html)) {
    expect(ELEMENTS, whole).toContain(name);
    if (whole.startsWith('</') || whole === '<div class="comment-text">') continue;
    if (name !== 'a') expect(['<p>', '<br/>', '<br>', '<blockquote>', '<div>']).toContain(whole);
    else {
      const [, href = ''] = LINK.exec(whole) ?? [];
      expect(href, whole).not.toBe('');
      const { protocol, username, password } = new URL(unescaped(href));
      expect(['http:', 'https:']).toContain(protocol);
      // `http://bank.example@elsewhere.example` leads elsewhere.
      expect(username + password).toBe('');
    }
  }
  // A link leads where it seems to.
  for (const [, href, text] of html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)) expect(text).toBe(href);
  // Outside the tags there is no sign that could begin one.
  expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
}

/** Text as it is seen: without tags, with all white space as one space. */
const seenIn = (html: string) =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const said = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*>\s?/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Any UTF-16, halves of signs and all, and texts that are built of what attacks are built of. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...ATTACKS),
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '`',
          '\n',
          '> ',
          'http://',
          'https://x.fr/',
          'javascript:',
          '&#x3c;',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the text of any comment', () => {
  test('becomes no element and no attribute but ours, and no link but http and https, on pages and in feeds', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const html of [page(text), commentHtml(text)]) expectHarmless(html);
      }),
      { numRuns: 600 },
    );
  }, 30_000);

  test('is all there: nothing that was written is lost or made into anything else', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const plain = text.toWellFormed();
        for (const html of [page(plain), commentHtml(plain)])
          expect(seenIn(html).replace(/\s/g, '')).toBe(said(plain).replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test.each(ATTACKS)('is text: %s', (text) => {
    for (const html of [page(text), commentHtml(text)]) {
      expectHarmless(html);
      expect(seenIn(html).replace(/\s/g, '')).toBe(said(text).replace(/\s/g, ''));
    }
  });

  test.each([
    'https://exemple.fr\u202e/gpj.exe',
    'http://',
    'https://[::1',
    'http:\\\\ailleurs.example',
    'hxxp://ailleurs.example',
    '[texte](javascript:alert(1))',
  ])('has no link for %s, which is not what it looks like', (text) => {
    expect(tagsOf(page(text)).map(({ name }) => name)).not.toContain('a');
  });
});

const view: CommentView = {
  id: 'abcdefghijklmnop',
  name: '',
  body: 'Bonjour',
  createdAt: new Date('2026-11-23T13:05:00Z'),
  editedAt: null,
  by: 'reader',
  isGone: false,
  replies: [],
};

test('a name is text wherever it stands, and cannot turn what stands beside it', () => {
  const style = { language: 'fr', timeZone: 'Europe/Paris' } as const;
  const words = wordsOf('fr').comments;
  const show = (name: string) =>
    renderToStaticMarkup(
      createElement(Comment, {
        comment: { ...view, name, answers: name },
        words,
        style,
        slug: 'x',
        open: true,
      }),
    );
  const plain = tagsOf(show('Zoé')).map(({ whole }) => whole.replace(/aria-label="[^"]*"|hue-\d+/g, ''));
  for (const name of [...ATTACKS, '\u202eeoZ', '"><b>', "' onmouseover='x"]) {
    const tags = tagsOf(show(name)).map(({ whole }) => whole.replace(/aria-label="[^"]*"|hue-\d+/g, ''));
    expect(tags, name).toEqual(plain);
  }
  expect(show('\u202eeoZ').match(/<bdi[^>]*>[^<]*\u202e/g)).toHaveLength(2);
});

test('an avatar says nothing that the shown name does not: the same for all who show it', () => {
  const style = { language: 'fr', timeZone: 'Europe/Paris' } as const;
  const words = wordsOf('fr').comments;
  const avatarOf = (change: Partial<CommentView>) =>
    /<span class="avatar[^>]*>[^<]*<\/span>/.exec(
      renderToStaticMarkup(createElement(Comment, { comment: { ...view, ...change }, words, style })),
    )?.[0];
  const avatar = avatarOf({ name: 'Zoé Martin' });
  expect(avatar).toMatch(/^<span class="avatar hue-\d+" aria-hidden="true">ZM<\/span>$/);
  const other = { name: 'Zoé Martin', id: 'ponmlkjihgfedcba', body: 'Au revoir', createdAt: new Date(0) };
  expect(avatarOf(other)).toBe(avatar);
});
