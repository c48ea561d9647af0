import { Readable } from 'node:stream';

import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import { htmlText } from './html-text';

/** Feeds as two parsers that share no line read them: feedsmith (fast-xml-parser) and feedparser (sax). */

export type ReadFeed = {
  title: string | undefined;
  page: string | undefined;
  self: string | undefined;
  language: string | undefined;
  entries: ReadEntry[];
};

export type ReadEntry = {
  id: string | undefined;
  title: string | undefined;
  address: string | undefined;
  authors: (string | undefined)[];
  published: number;
  /** RSS does not tell it. */
  updated: number | undefined;
  categories: (string | undefined)[];
  summary: string | undefined;
  content: string | undefined;
  comments: number | undefined;
  files: { address: string | undefined; type: string | undefined; bytes: number | undefined }[];
};

const time = (date: unknown) => (date instanceof Date ? date.getTime() : Date.parse(String(date)));

/** A feed as feedsmith reads it, in whichever of the three formats it is. */
export function byFeedsmith(text: string): ReadFeed {
  const { format, feed } = parseFeed(text);
  if (format === 'rss') {
    return {
      title: feed.title,
      page: feed.link,
      self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href,
      language: feed.language,
      entries: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        address: item.link,
        authors: item.dc?.creators ?? [],
        published: time(item.pubDate),
        updated: undefined,
        categories: item.categories?.map(({ name }) => name) ?? [],
        summary: item.description === undefined ? undefined : htmlText(item.description),
        content: item.content?.encoded,
        comments: item.slash?.comments,
        files: (item.enclosures ?? []).map(({ url, type, length }) => ({
          address: url,
          type,
          bytes: length,
        })),
      })),
    };
  }
  if (format === 'atom') {
    return {
      title: feed.title?.value,
      page: feed.links?.find(({ rel }) => rel === 'alternate')?.href,
      self: feed.links?.find(({ rel }) => rel === 'self')?.href,
      language: feed.xml?.lang,
      entries: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        address: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        authors: entry.authors?.map(({ name }) => name) ?? [],
        published: time(entry.published),
        updated: time(entry.updated),
        categories: entry.categories?.map(({ label }) => label) ?? [],
        summary: entry.summary?.value,
        content: entry.content?.value,
        comments: entry.thr?.total,
        files: (entry.links ?? [])
          .filter(({ rel }) => rel === 'enclosure')
          .map(({ href, type, length }) => ({ address: href, type, bytes: length })),
      })),
    };
  }
  if (format !== 'json') throw new Error(`a feed as ${format}`);
  return {
    title: feed.title,
    page: feed.home_page_url,
    self: feed.feed_url,
    language: feed.language,
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      address: item.url,
      authors: item.authors?.map(({ name }) => name) ?? [],
      published: time(item.date_published),
      updated: time(item.date_modified),
      categories: item.tags ?? [],
      summary: item.summary,
      content: item.content_html,
      comments: undefined,
      files: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
        address: url,
        type: mime_type,
        bytes: size_in_bytes,
      })),
    })),
  };
}

type Raw = { '#'?: string; '@': Record<string, string | undefined> } & { [name: string]: unknown };
const list = (raw: unknown): Raw[] =>
  raw === undefined ? [] : ((Array.isArray(raw) ? raw : [raw]) as Raw[]);
const said = (raw: unknown): string | undefined => list(raw)[0]?.['#'];

/** An RSS or Atom feed as feedparser reads it: its elements themselves, where what it makes of them says less. */
export async function byFeedparser(text: string): Promise<ReadFeed> {
  const parser = Readable.from([text]).pipe(new FeedParser({}));
  const entries: ReadEntry[] = [];
  for await (const item of parser) {
    const of = (name: string): unknown => (item as unknown as Record<string, unknown>)[name];
    const isRss = item.meta['#type'] === 'rss';
    const links = list(of('atom:link'));
    entries.push({
      id: item.guid,
      title: said(of(isRss ? 'rss:title' : 'atom:title')),
      address: item.link,
      authors: isRss
        ? list(of('dc:creator')).map(said)
        : list(of('atom:author')).map(({ name, 'atom:name': full }) => said(full ?? name)),
      published: time(item.pubdate),
      updated: isRss ? undefined : time(item.date),
      categories: isRss
        ? list(of('rss:category')).map(said)
        : list(of('atom:category')).map((one) => one['@'].label),
      summary: isRss ? htmlText(item.summary ?? '') : said(of('atom:summary')),
      content: isRss ? said(of('content:encoded')) : said(of('atom:content')),
      comments: Number(said(of(isRss ? 'slash:comments' : 'thr:total')) ?? Number.NaN),
      files: (isRss ? list(of('rss:enclosure')) : links.filter((one) => one['@'].rel === 'enclosure')).map(
        ({ '@': { url, href, type, length } }) => ({
          address: url ?? href,
          type,
          bytes: Number(length),
        }),
      ),
    });
  }
  const { meta } = parser;
  const name = (meta as unknown as Record<string, unknown>)['rss:title'] ?? meta['atom:title'];
  return { title: said(name), page: meta.link, self: meta.xmlurl, language: meta.language, entries };
}
