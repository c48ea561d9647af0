import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentAddressOf } from '../../../server/old-addresses';
import { routeNames, routeOf } from '../../../server/routes';
import { keptAddressOf, targetOf } from '../../../server/target';

/** The addresses that WordPress, Ghost and others have, and that this site had, and where they lead. */

const lead = (url: string) => {
  const target = targetOf(url);
  const to = target && presentAddressOf(target);
  return to && (to.query === '' ? to.path : `${to.path}?${to.query}`);
};

const TABLE: [to: string, ...from: string[]][] = [
  ['/feed', '/feed/', '/feed/rss', '/feed/rss2/', '/feed/rdf', '/rss', '/rss/', '/rss2', '/rss.xml', '/rdf/'],
  ['/feed', '/feed.xml', '/index.xml', '/?feed=rss2', '/?feed=rss', '/index.php?feed=rdf', '/?x=1&feed=feed'],
  ['/feed/atom', '/feed/atom/', '/atom', '/atom.xml', '/feed.atom', '/?feed=atom', '/?feed=atom&utm=x'],
  ['/feed.json', '/feed/json/', '/feed.json/', '/?feed=json'],
  ['/comments/feed', '/comments/feed/', '/comments/feed.rss', '/comments/rss2/', '/?feed=comments-rss2'],
  ['/comments/feed/atom', '/comments/feed.atom', '/comments/feed/atom/', '/?feed=comments-atom'],
  ['/categories/pain', '/category/pain', '/category/pain/', '/category/cuisine/pain/', '/categories/pain/'],
  ['/categories/pain?page=3', '/category/cuisine/pain/page/3/', '/categories/pain/page/3'],
  ['/categories/pain?page=2', '/categories/pain/?page=2'],
  ['/categories/pain/feed', '/category/pain/feed/', '/category/a/b/pain/rss', '/categories/pain/rss.xml'],
  ['/categories/pain/feed', '/category/pain/?feed=rss2', '/?category_name=cuisine/pain&feed=rss2'],
  ['/categories/pain/feed/atom', '/category/a/pain/feed/atom/', '/category/pain/atom'],
  ['/tags/bio', '/tag/bio/', '/tags/bio/'],
  ['/tags/bio/feed', '/tag/bio/feed', '/tag/bio/feed/rss2/', '/tag/bio/rss/', '/?tag=bio&feed=rss2'],
  ['/authors/zoe', '/author/zoe/'],
  ['/authors/zoe/feed.json', '/author/zoe/feed/json', '/authors/zoe/feed.json/'],
  ['/authors/zoe/feed', '/author/zoe/feed/', '/?author_name=zoe&feed=feed'],
  ['/articles/les-roses', '/articles/les-roses/', '/2026/03/12/les-roses/', '/2026/03/les-roses'],
  [
    '/articles/les-roses/feed',
    '/articles/les-roses/feed/',
    '/2026/03/12/les-roses/feed/',
    '/les-roses/feed/',
  ],
  ['/articles/les-roses/feed', '/articles/les-roses/comments/feed.rss', '/articles/les-roses/comments/feed/'],
  ['/articles/les-roses/feed/atom', '/articles/les-roses/comments/feed.atom', '/2026/03/les-roses/atom'],
  ['/?page=2', '/page/2/', '/page/2'],
  ['/', '/index.php', '/page/1/'],
  ['/archives/2026/03', '/2026/03/', '/2026/03', '/2026/03/12/'],
  ['/archives/2026/03?page=2', '/2026/03/page/2/'],
  ['/archives/2026', '/2026/'],
  ['/legal', '/legal/', '/legal//'],
  ['/sitemap.xml', '/wp-sitemap.xml', '/sitemap_index.xml', '/sitemap-index.xml', '/sitemap.xml/'],
];

test.each(TABLE)('%s is where others lead, in one step', (to, ...from) => {
  for (const url of from) {
    expect(lead(url), url).toBe(to);
    // Nor is another page given under it.
    expect(keptAddressOf(targetOf(url) ?? { path: '', query: '' }), url).toBeUndefined();
  }
  expect(lead(to)).toBeUndefined();
});

test.each([
  '/',
  '/?page=2',
  '/?feed=podcast',
  '/?p=12&feed=rss2',
  '/?feedback=1',
  '/articles/feed',
  '/articles/x/comments/abcdefghijklmnop',
  '/categories/rss',
  '/reader/feed',
  '/admin/feed/x',
  '/nulle-part',
  '/a/b/c/feed',
  '//feed',
  '/articles//feed',
])('%s leads nowhere else', (url) => {
  expect(lead(url)).toBeUndefined();
});

test('no address leads to one that leads on, and none of ours leads away', () => {
  for (const name of routeNames) expect(lead(name.replaceAll(/:\w+/g, 'abc')), name).toBeUndefined();
  const segment = fc.oneof(
    fc.constantFrom(
      'feed',
      'rss',
      'atom',
      'feed.json',
      'category',
      'tag',
      'articles',
      'comments',
      '2026',
      '03',
      'page',
      '2',
      '',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).map(encodeURIComponent),
  );
  const query = fc.constantFrom('', '?feed=rss2', '?feed=comments-atom', '?tag=a%2Fb&feed=atom', '?page=2');
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 7 }), query, (segments, asked) => {
      const target = targetOf(`/${segments.join('/')}${asked}`);
      const to = target && presentAddressOf(target);
      if (to === undefined) return;
      expect(presentAddressOf(to), to.path).toBeUndefined();
      if (routeOf(to.path) !== undefined)
        expect(targetOf(to.path.split('/').map(encodeURIComponent).join('/'))?.path).toBe(to.path);
    }),
    { numRuns: 2_000 },
  );
});
