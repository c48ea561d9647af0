import type { Metadata } from 'next';
import { type PagePicture, sitePicture } from '@/app/_server/page-picture';
import { currentSite } from '@/app/_server/site';
import { readRobots } from '@/lib/settings/robots/read-robots';
import { GUEST } from '@/lib/viewer';
import { describedBy } from '../description';

type OpenGraph = NonNullable<Metadata['openGraph']>;

/** What a page that readers may find says of itself. */
export type PageFacts = {
  title: string;
  /** The title is the whole one: the site's is not put after it. */
  isWhole?: boolean;
  description: string;
  /** The one address under which it is found; others of the same page point to it. */
  path: string;
  /** A picture of its own; else the site's stands for it. */
  picture?: PagePicture | undefined;
  /** Search engines may show it; they follow its links in any case. */
  isFound?: boolean;
  feeds?: NonNullable<Metadata['alternates']>['types'];
  /** The pages beside it in a list. */
  pagination?: NonNullable<Metadata['pagination']>;
  /** What Open Graph says of pages of its kind. */
  kind?: OpenGraph;
};

/** The head of a page: its address, its card for other sites, and what search engines may do with it. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { title, isWhole = false, path, isFound = true, feeds, kind = { type: 'website' } } = facts;
  const { site } = await currentSite();
  const { index } = await readRobots(GUEST);
  const description = describedBy(facts.description);
  const picture = facts.picture ?? (await sitePicture());
  const locale = site.language === 'fr' ? 'fr_FR' : 'en_GB';
  const shared = { siteName: site.title, locale, url: path, title, description, images: [picture] };
  return {
    title: isWhole ? { absolute: title } : title,
    description,
    robots: index
      ? { index: isFound, follow: true, ...(isFound && { 'max-image-preview': 'large' }) }
      : { index: false, follow: false },
    ...(facts.pagination && { pagination: facts.pagination }),
    alternates: { canonical: path, ...(feeds && { types: feeds }) },
    openGraph: { ...kind, ...shared },
    twitter: {
      card: 'summary_large_image',
      title,
      description,
      images: [{ url: picture.url, alt: picture.alt }],
    },
  };
}
