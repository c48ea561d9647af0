import { type Feed, type FeedEntry, updatedAt } from './feed';
import { element, type Xml, xmlDocument } from './xml';

// Authors by Dublin Core: RSS's own `author` is an e-mail address.
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** A feed as RSS 2.0 (the RSS Advisory Board's specification). */
export function rss(feed: Feed): string {
  const { title, description, language, self, page, entries } = feed;
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, page),
    element('description', {}, description),
    element('language', {}, language),
    element('lastBuildDate', {}, updatedAt(feed).toUTCString()),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...entries.map(itemOf),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function itemOf({ id, title, address, author, content, publishedAt }: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, address),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, publishedAt.toUTCString()),
    element('dc:creator', {}, author),
    element('description', {}, content),
  );
}
