import { atom } from '@/components/feeds/atom';
import type { Feed } from '@/components/feeds/feed';
import { jsonFeed } from '@/components/feeds/json-feed';
import { rss } from '@/components/feeds/rss';
import { absoluteUrl } from '@/lib/env';
import { type PictureView, pictureAddress } from '@/lib/media/schema';
import { readLogo } from '@/lib/settings/logo/read-logo';
import { GUEST } from '@/lib/viewer';
import { currentSite } from './site';

/** How a feed may be written, and how its address ends. */
const FORMATS = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8', ending: '/feed' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8', ending: '/feed/atom' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8', ending: '/feed.json' },
} as const;

export type FeedFormat = keyof typeof FORMATS;

/** A feed but for what is the same in all of them. `of` is the path of what it follows: '' is the site. */
export type Told = Pick<Feed, 'id' | 'title' | 'description' | 'entries'> & { of: string; page: string };

/** For as long a reader's program need not ask again. */
const LASTS = 'max-age=300';

/** The answer that is a feed. */
export async function feedAnswer(format: FeedFormat, { of, page, ...told }: Told): Promise<Response> {
  const { site } = await currentSite();
  const { write, type, ending } = FORMATS[format];
  const feed: Feed = {
    ...told,
    // RSS demands one.
    description: told.description || told.title,
    language: site.language,
    self: absoluteUrl(`${of}${ending}`),
    page: absoluteUrl(page),
    site: { title: site.title, address: absoluteUrl('/') },
    logo: logoOf(await readLogo(GUEST)),
  };
  return new Response(write(feed), { headers: { 'content-type': type, 'cache-control': LASTS } });
}

/** The answer that leads to the feed of something that has moved. */
export function feedMoved(format: FeedFormat, to: string): Response {
  return new Response(null, { status: 308, headers: { location: `${to}${FORMATS[format].ending}` } });
}

/** Feed readers show it small: RSS knows no more than 144 pixels. */
function logoOf(picture: PictureView | null): Feed['logo'] {
  if (picture === null) return undefined;
  const width = picture.widths[0] ?? picture.width;
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  return { address: absoluteUrl(pictureAddress(picture, width, 'jpg')), width, height };
}
