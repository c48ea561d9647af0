import type {
  IdReference,
  ImageObject,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { type PictureView, pictureAddress, shareAddress, shareSize } from '@/lib/media/schema';
import type { Site } from '@/lib/settings/schema';
import { localeOf } from '@/lib/words/dates';

/** What every description of a page needs to know of the site. */
export type SiteFacts = {
  site: Site;
  logo: PictureView | null;
  /** Makes an absolute address of a path of the site. */
  absolute: (path: string) => string;
};

export const organizationId = ({ absolute }: SiteFacts): IdReference => ({
  '@id': `${absolute('/')}#organization`,
});
export const websiteId = ({ absolute }: SiteFacts): IdReference => ({ '@id': `${absolute('/')}#website` });

/** Text for machines: no-break spaces would only puzzle them. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Who publishes, and the site: what the home page says, and others refer to. */
export function siteNodes(facts: SiteFacts): Thing[] {
  const { site, absolute } = facts;
  const description = site.description === '' ? {} : { description: plain(site.description) };
  const shared = { name: plain(site.title), url: absolute('/'), ...description };
  const website: WebSite = {
    '@type': 'WebSite',
    ...websiteId(facts),
    ...shared,
    inLanguage: localeOf(site.language),
    publisher: organizationId(facts),
    potentialAction: searchAction(facts),
  };
  return [organization(facts, shared), website];
}

function organization(facts: SiteFacts, shared: { name: string; url: string }): Organization {
  return { '@type': 'Organization', ...organizationId(facts), ...shared, logo: logoOf(facts) };
}

function logoOf({ logo, absolute }: SiteFacts): ImageObject {
  if (logo === null) return { '@type': 'ImageObject', url: absolute('/icon.svg') };
  return widestImage(logo, absolute);
}

/** What a search box of a search engine would ask for. */
function searchAction({ absolute }: SiteFacts): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

/** A picture at its widest, with its true size. */
export function widestImage(picture: PictureView, absolute: SiteFacts['absolute']): ImageObject {
  const width = picture.widths.at(-1) ?? picture.width;
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  return imageObject(absolute(pictureAddress(picture, width, 'jpg')), { width, height });
}

/** A picture as it is cropped for cards. */
export function shareImage(picture: PictureView, absolute: SiteFacts['absolute']): ImageObject {
  return imageObject(absolute(shareAddress(picture)), shareSize(picture));
}

export function imageObject(url: string, { width, height }: { width: number; height: number }): ImageObject {
  return { '@type': 'ImageObject', url, width: `${width}`, height: `${height}` };
}
