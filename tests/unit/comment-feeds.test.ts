import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentHtml } from '../../components/comments/comment-html';
import { atom } from '../../components/feeds/atom';
import type { Feed, FeedEntry } from '../../components/feeds/feed';
import { rss } from '../../components/feeds/rss';
import { xmlText } from '../../components/feeds/xml';
import { entryId } from '../../lib/entry-id';
import { ATTACKS } from '../support/attacks';
import { elementsOf, parseXml, textOf } from '../support/strict-xml';

/** Feeds of comments as feed readers parse them, which stop at the first sign that is not XML. */

const AT = new Date('2026-11-23T13:05:00Z');

const entry = (text: string, name = 'Zoé'): FeedEntry => ({
  id: 'urn:uuid:1',
  title: `${name}, sur ${text}`,
  address: 'http://blog.example.org/articles/x/comments/abcdefghijklmnop',
  authors: [{ name }],
  content: commentHtml(text),
  publishedAt: AT,
  updatedAt: AT,
  answers: { id: 'urn:uuid:2', address: 'http://blog.example.org/articles/x/comments/2' },
});

const feed = (entries: FeedEntry[], title = 'Commentaires'): Feed => ({
  id: 'http://blog.example.org/comments/feed.atom',
  title,
  description: title,
  language: 'fr',
  self: 'http://blog.example.org/comments/feed/atom',
  site: { title: 'La Causerie', address: 'http://blog.example.org/' },
  page: 'http://blog.example.org/',
  entries,
});

/** A text as XML can hold it. */
const holdable = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    ...ATTACKS,
    ']]>',
    '\0\u0008\u000b\u001f\u007f',
    '\ud83d',
    '\ude00\ud83d',
    '\ufffe\uffff',
    '😀',
    '\r\n',
  ),
);

describe('a feed of any text', () => {
  test('is well-formed, as Atom and as RSS, and says all of it that XML can hold', () => {
    fc.assert(
      fc.property(anything, anything, (text, name) => {
        const given = feed([entry(text, name), entry(name, text)], text);
        const [a, r] = [parseXml(atom(given)), parseXml(rss(given))];
        const [entries, items] = [elementsOf(a, 'entry'), elementsOf(r, 'item')];
        expect([entries.length, items.length]).toEqual([2, 2]);
        for (const [element, author, content] of [
          [entries[0], 'name', 'content'],
          [items[0], 'dc:creator', 'description'],
        ] as const) {
          if (element === undefined) throw new Error('no entry');
          expect(textOf(element, 'title')).toBe(holdable(`${name}, sur ${text}`));
          expect(textOf(element, author)).toBe(holdable(name));
          expect(textOf(element, content)).toBe(holdable(commentHtml(text)));
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('has the elements that readers need, and none for an e-mail address', () => {
    const [a, r] = [parseXml(atom(feed([entry('Bonjour')]))), parseXml(rss(feed([entry('Bonjour')])))];
    expect(a.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(a, 'updated')).toBe('2026-11-23T13:05:00.000Z');
    expect(elementsOf(a, 'thr:in-reply-to')[0]?.attributes).toMatchObject({ ref: 'urn:uuid:2' });
    expect(elementsOf(a, 'content')[0]?.attributes.type).toBe('html');
    expect(r.attributes.version).toBe('2.0');
    expect(textOf(r, 'pubDate')).toBe('Mon, 23 Nov 2026 13:05:00 GMT');
    expect(elementsOf(r, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'false' });
    for (const name of ['email', 'uri', 'managingEditor', 'webMaster', 'author'])
      expect(elementsOf(r, name), name).toEqual([]);
    expect(elementsOf(a, 'email')).toEqual([]);
  });

  test('without entries is one too, and always the same', () => {
    expect(textOf(parseXml(atom(feed([]))), 'updated')).toBe('1970-01-01T00:00:00.000Z');
    expect(elementsOf(parseXml(rss(feed([]))), 'item')).toEqual([]);
  });
});

test('the id of an entry is a UUID of version 5, another one for each thing, and stays', () => {
  const id = entryId('comment', 'abcdefghijklmnop');
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(entryId('comment', 'abcdefghijklmnop')).toBe(id);
  expect(entryId('article-comments', 'abcdefghijklmnop')).not.toBe(id);
  expect(entryId('comment', 'abcdefghijklmnoq')).not.toBe(id);
});

test('no text ends the element it stands in', () => {
  expect(xmlText(']]></content>&amp;\0\ud800\r')).toBe(']]&gt;&lt;/content&gt;&amp;amp;\ufffd&#13;');
});

test.each([
  '<a>',
  '<a></b>',
  '<a b="1" b="2"/>',
  '<a>&x;</a>',
  '<a/><a/>',
  '<a b=1/>',
  '<a>\u0001</a>',
  '<a>>',
])('the reader of these tests takes %s for what it is', (text) => {
  expect(() => parseXml(`<?xml version="1.0" encoding="utf-8"?>\n${text}\n`)).toThrow();
});
