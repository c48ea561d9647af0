import { type Feed, type FeedEntry, type FeedFile, updatedAt } from './feed';
import { escapedText } from './html';
import { element, type Xml, xmlDocument } from './xml';

// Authors by Dublin Core: RSS's own `author` is an e-mail address.
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
  'xmlns:sy': 'http://purl.org/rss/1.0/modules/syndication/',
  'xmlns:wfw': 'http://wellformedweb.org/CommentAPI/',
};

/** A feed as RSS 2.0 (the RSS Advisory Board's specification). */
export function rss(feed: Feed): string {
  const { title, description, language, self, page, logo, entries } = feed;
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, page),
    element('description', {}, description),
    element('language', {}, language),
    element('lastBuildDate', {}, updatedAt(feed).toUTCString()),
    element('generator', {}, 'Causerie'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    element('sy:updatePeriod', {}, 'hourly'),
    element('sy:updateFrequency', {}, '1'),
    ...(logo ? [imageOf(logo.address, title, page)] : []),
    ...entries.map(itemOf),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

const imageOf = (address: string, title: string, page: string): Xml =>
  element('image', {}, element('url', {}, address), element('title', {}, title), element('link', {}, page));

function itemOf(entry: FeedEntry): Xml {
  const { id, title, address, authors, content, summary, publishedAt, categories = [], comments } = entry;
  const file = enclosureOf(entry);
  const enclosure = file && { url: file.address, length: String(file.bytes), type: file.type };
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, address),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, publishedAt.toUTCString()),
    ...authors.map(({ name }) => element('dc:creator', {}, name)),
    ...categories.map(({ name, folder }) => element('category', { domain: folder }, name)),
    // It is HTML (RSS 2.0, `description`): a summary is text.
    element('description', {}, summary === undefined ? content : escapedText(summary)),
    ...(content !== undefined && summary !== undefined ? [element('content:encoded', {}, content)] : []),
    ...(comments
      ? [
          element('comments', {}, comments.page),
          element('wfw:commentRss', {}, comments.rss),
          element('slash:comments', {}, String(comments.count)),
        ]
      : []),
    ...(enclosure ? [element('enclosure', enclosure)] : []),
    ...mediaOf(entry),
  );
}

/** One and no more is what programs understand: what is to be heard first of all. */
function enclosureOf({ files = [], picture }: FeedEntry): FeedFile | undefined {
  return files.find(({ type }) => type.startsWith('audio/')) ?? picture ?? files[0];
}

function mediaOf({ picture }: FeedEntry): Xml[] {
  if (picture === undefined) return [];
  const { address, type, bytes, width, height, description, credit } = picture;
  const attributes = { url: address, type, medium: 'image', fileSize: String(bytes) };
  return [
    element(
      'media:content',
      { ...attributes, width: String(width), height: String(height) },
      ...(description === '' ? [] : [element('media:description', { type: 'plain' }, description)]),
      ...(credit === '' ? [] : [element('media:credit', {}, credit)]),
    ),
  ];
}
