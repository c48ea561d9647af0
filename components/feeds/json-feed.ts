import type { Feed, FeedAuthor, FeedEntry } from './feed';
import { withoutForbidden } from './xml';

/** A feed as JSON Feed 1.1. What is undefined is left out. */
export function jsonFeed(feed: Feed): string {
  const { title, description, language, self, page, site, logo, entries } = feed;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: told(title),
    home_page_url: page,
    feed_url: self,
    description: told(description) || undefined,
    icon: logo?.address,
    language,
    authors: [authorOf({ name: site.title, address: site.address })],
    items: entries.map(itemOf),
  })}\n`;
}

/** JSON can say characters that nobody can show: the other formats have none of them. */
const told = withoutForbidden;

const authorOf = ({ name, address }: FeedAuthor) => ({ name: told(name), url: address });

function itemOf(entry: FeedEntry) {
  const { id, address, title, content, summary, publishedAt, updatedAt, authors, picture } = entry;
  const { categories = [], files = [] } = entry;
  return {
    id,
    url: address,
    title: told(title),
    content_html: content && told(content),
    // An item has a content, be it the beginning alone.
    content_text: content === undefined ? told(summary ?? '') : undefined,
    summary: summary && told(summary),
    image: picture?.address,
    banner_image: picture?.address,
    date_published: publishedAt.toISOString(),
    date_modified: updatedAt.toISOString(),
    authors: authors.length === 0 ? undefined : authors.map(authorOf),
    tags: categories.length === 0 ? undefined : categories.map(({ name }) => told(name)),
    attachments:
      files.length === 0
        ? undefined
        : files.map(({ address: url, type, bytes, name }) => ({
            url,
            mime_type: type,
            title: told(name),
            size_in_bytes: bytes,
          })),
  };
}
