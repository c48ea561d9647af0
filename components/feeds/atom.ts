import { type Feed, type FeedEntry, updatedAt } from './feed';
import { element, type Xml, xmlDocument } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
};

/** A feed as Atom 1.0 (RFC 4287). */
export function atom(feed: Feed): string {
  const { id, title, description, language, self, page, entries } = feed;
  return xmlDocument(
    element(
      'feed',
      { ...NAMESPACES, 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updatedAt(feed).toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.map(entryOf),
    ),
  );
}

function entryOf({ id, title, address, author, content, publishedAt, ...rest }: FeedEntry): Xml {
  const { answers } = rest;
  const answered = answers && { ref: answers.id, type: 'text/html', href: answers.address };
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('published', {}, publishedAt.toISOString()),
    element('updated', {}, rest.updatedAt.toISOString()),
    element('author', {}, element('name', {}, author)),
    ...(answered ? [element('thr:in-reply-to', answered)] : []),
    element('content', { type: 'html' }, content),
  );
}
