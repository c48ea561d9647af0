import type { NewsEntry, SitemapEntry, SitemapFile } from '@/lib/articles/sitemap/schema';
import { element, type Xml, xmlDocument } from '../feeds/xml';

/** Sitemaps of sitemaps.org, with Google's extensions for pictures and news. */

// `http`, as the schemas have it: search engines compare them sign by sign.
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' };
const NEWS = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/** Makes an absolute address of a path of the site. */
type Absolute = (path: string) => string;

/** The list of all files. */
export function sitemapIndex(files: readonly SitemapFile[], absolute: Absolute): string {
  const entries = files.map(({ name, changedAt }) =>
    element('sitemap', {}, element('loc', {}, absolute(`/sitemaps/${name}`)), ...lastmod(changedAt)),
  );
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAP }, ...entries));
}

/** A file of addresses. */
export function sitemap(entries: readonly SitemapEntry[], absolute: Absolute): string {
  const urls = entries.map(({ path, changedAt, pictures = [] }) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(path)),
      ...lastmod(changedAt),
      ...images(pictures, absolute),
    ),
  );
  const extended = entries.some(({ pictures = [] }) => pictures.length > 0) ? IMAGE : {};
  return xmlDocument(element('urlset', { xmlns: SITEMAP, ...extended }, ...urls));
}

type Publication = { name: string; language: string };

/** The news of a publication. */
export function newsSitemap(
  entries: readonly NewsEntry[],
  { name, language }: Publication,
  absolute: Absolute,
): string {
  const by = element(
    'news:publication',
    {},
    element('news:name', {}, name),
    element('news:language', {}, language),
  );
  const urls = entries.map(({ path, title, publishedAt, pictures }) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(path)),
      element(
        'news:news',
        {},
        by,
        element('news:publication_date', {}, publishedAt.toISOString()),
        element('news:title', {}, title),
      ),
      ...images(pictures, absolute),
    ),
  );
  return xmlDocument(element('urlset', { xmlns: SITEMAP, ...NEWS, ...IMAGE }, ...urls));
}

/** The most pictures that an address may have. */
const PICTURES_MOST = 1_000;

function images(pictures: readonly string[], absolute: Absolute): Xml[] {
  return pictures
    .slice(0, PICTURES_MOST)
    .map((path) => element('image:image', {}, element('image:loc', {}, absolute(path))));
}

function lastmod(changedAt: Date | null): Xml[] {
  return changedAt === null ? [] : [element('lastmod', {}, changedAt.toISOString())];
}
