import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atom } from '../../components/feeds/atom';
import type { Feed, FeedEntry } from '../../components/feeds/feed';
import { escapedText } from '../../components/feeds/html';
import { jsonFeed } from '../../components/feeds/json-feed';
import { rss } from '../../components/feeds/rss';
import { ATTACKS } from '../support/attacks';
import { expectAtom, expectJsonFeed, expectRss } from '../support/feed-rules';
import { htmlText } from '../support/html-text';
import { byFeedparser, byFeedsmith } from '../support/read-feed';

/** The three formats of feeds: what they may say, and what two parsers read of it. */

const SITE = 'https://blog.example.org';
const FORMATS = [
  ['RSS', rss, expectRss],
  ['Atom', atom, expectAtom],
  ['JSON Feed', jsonFeed, expectJsonFeed],
] as const;

const entry = (n: number, title: string, name: string): FeedEntry => ({
  id: `urn:uuid:${n}`,
  title,
  address: `${SITE}/articles/${n}`,
  authors: name === '' ? [] : [{ name, address: `${SITE}/authors/a` }],
  content: `<p>${escapedText(title)}</p>`,
  summary: title,
  publishedAt: new Date(Date.UTC(2026, 2, n, 8)),
  updatedAt: new Date(Date.UTC(2026, 2, n, 9)),
  categories: [{ name: title, slug: 's', folder: `${SITE}/tags/` }],
  comments: { count: n, page: `${SITE}/articles/${n}#comments`, rss: `${SITE}/r`, atom: `${SITE}/a` },
});

const feedOf = (entries: FeedEntry[], title = 'La Causerie'): Feed => ({
  id: `${SITE}/`,
  title,
  description: title,
  language: 'fr',
  self: `${SITE}/feed`,
  page: `${SITE}/`,
  site: { title: 'La Causerie', address: `${SITE}/` },
  entries,
});

const AWKWARD = [
  'A',
  'x'.repeat(300),
  '👩‍🚀 & <b>',
  ']]>',
  '\u202eעברית\u202c',
  '« Où ? »\u202f!',
  '&amp;lt;',
];
const text = fc.oneof(fc.constantFrom(...AWKWARD, ...ATTACKS), fc.string({ unit: 'binary', minLength: 1 }));
/** As feeds can hold it: XML has no characters of control, and spaces around it are nobody's. */
const holdable = (value: string) =>
  value.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
const same = (value: string | undefined) =>
  holdable(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

test.each(FORMATS)(
  '%s keeps the rules of its specification, whatever is written',
  (_name, write, expectRules) => {
    expectRules(write(feedOf([])));
    fc.assert(
      fc.property(text, text, (title, name) =>
        expectRules(write(feedOf([entry(1, title, 'Zoé'), entry(2, name, '')]))),
      ),
      { numRuns: 60 },
    );
  },
);

test.each(FORMATS)('%s says the same to two parsers, field by field', async (name, write) => {
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      // feedparser makes addresses absolute in plain text too.
      fc.pre(same(title) !== '' && !/\w\s*=/.test(title));
      const given = [entry(2, title, 'Zoé & <Cie>'), entry(1, 'Un autre', 'Ali')];
      const written = write(feedOf(given, 'Le site'));
      for (const read of [
        byFeedsmith(written),
        ...(name === 'JSON Feed' ? [] : [await byFeedparser(written)]),
      ]) {
        expect([read.title, read.page, read.self, read.language]).toEqual([
          'Le site',
          `${SITE}/`,
          `${SITE}/feed`,
          'fr',
        ]);
        expect(read.entries.map((one) => [one.id, one.address, one.published, one.authors])).toEqual(
          given.map(({ id, address, publishedAt, authors }) => [
            id,
            address,
            publishedAt.getTime(),
            authors.map((author) => author.name),
          ]),
        );
        const [first] = read.entries;
        for (const value of [first?.title, first?.categories[0], first?.summary])
          expect(same(value)).toBe(same(title));
        expect(htmlText(first?.content ?? '')).toBe(htmlText(holdable(given[0]?.content ?? '')));
        if (name !== 'RSS') expect(first?.updated).toBe(given[0]?.updatedAt.getTime());
        if (name !== 'JSON Feed') expect(first?.comments).toBe(2);
      }
    }),
    { numRuns: 25 },
  );
});
