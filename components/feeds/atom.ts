import { type Feed, type FeedAuthor, type FeedEntry, filesOf, updatedAt } from './feed';
import { element, type Xml, xmlDocument } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
};

/** A feed as Atom 1.0 (RFC 4287). */
export function atom(feed: Feed): string {
  const { id, title, description, language, self, page, site, logo, entries } = feed;
  return xmlDocument(
    element(
      'feed',
      { ...NAMESPACES, 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      ...(description === '' ? [] : [element('subtitle', {}, description)]),
      element('updated', {}, updatedAt(feed).toISOString()),
      // Who wrote the entries that name nobody (section 4.1.1).
      personOf({ name: site.title, address: site.address }),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('generator', {}, 'Causerie'),
      ...(logo ? [element('logo', {}, logo.address)] : []),
      ...entries.map(entryOf),
    ),
  );
}

function personOf({ name, address }: FeedAuthor): Xml {
  return element(
    'author',
    {},
    element('name', {}, name),
    ...(address === undefined ? [] : [element('uri', {}, address)]),
  );
}

function entryOf(entry: FeedEntry): Xml {
  const { id, title, address, authors, content, summary, publishedAt, categories = [] } = entry;
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...filesOf(entry).map(({ address: href, type, bytes, name }) =>
      element('link', { rel: 'enclosure', type, length: String(bytes), title: name, href }),
    ),
    element('published', {}, publishedAt.toISOString()),
    element('updated', {}, entry.updatedAt.toISOString()),
    ...authors.map(personOf),
    ...categories.map(({ name, slug, folder }) =>
      element('category', { term: slug, scheme: folder, label: name }),
    ),
    ...threadOf(entry),
    ...(summary === undefined ? [] : [element('summary', {}, summary)]),
    ...(content === undefined ? [] : [element('content', { type: 'html' }, content)]),
  );
}

/** What it answers, and what answers it (RFC 4685). */
function threadOf({ answers, comments }: FeedEntry): Xml[] {
  const count = comments && String(comments.count);
  const replies = { rel: 'replies', 'thr:count': count };
  return [
    ...(answers
      ? [element('thr:in-reply-to', { ref: answers.id, type: 'text/html', href: answers.address })]
      : []),
    ...(comments
      ? [
          // Programs that know one address take the last.
          element('link', { ...replies, type: 'application/atom+xml', href: comments.atom }),
          element('link', { ...replies, type: 'text/html', href: comments.page }),
          element('thr:total', {}, count),
        ]
      : []),
  ];
}
