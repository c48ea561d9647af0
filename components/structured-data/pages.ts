import type { BreadcrumbList, CollectionPage, ListItem, ProfilePage, Thing } from 'schema-dts';
import type { ArticleSummary, Label } from '@/lib/articles/schema';
import type { AuthorView } from '@/lib/taxonomy/schema';
import { localeOf } from '@/lib/words/dates';
import { organizationId, plain, type SiteFacts, websiteId, widestImage } from './site';

/** A step on the way to a page; the last one is the page itself. */
export type Step = { name: string; path: string };

/** The way from the home page to a page. */
export function breadcrumbs({ site, absolute }: SiteFacts, steps: readonly Step[]): BreadcrumbList {
  const all = [{ name: site.title, path: '/' }, ...steps];
  const last = all.at(-1)?.path ?? '/';
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(last)}#breadcrumbs`,
    itemListElement: all.map(({ name, path }, n): ListItem => {
      return { '@type': 'ListItem', position: n + 1, name: plain(name), item: absolute(path) };
    }),
  };
}

/** The steps to a category of the tree, from its top. */
export const categorySteps = (trail: readonly Label[]): Step[] =>
  trail.map(({ slug, name }) => ({ name, path: `/categories/${slug}` }));

type Listed = { path: string; name: string; description: string; items: readonly ArticleSummary[] };

/** A page that lists articles. */
export function collectionNode(facts: SiteFacts, { path, name, description, items }: Listed): CollectionPage {
  const { site, absolute } = facts;
  return {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name: plain(name),
    description: plain(description),
    inLanguage: localeOf(site.language),
    isPartOf: websiteId(facts),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map(({ slug, title }, n): ListItem => {
        const url = absolute(`/articles/${slug}`);
        return { '@type': 'ListItem', position: n + 1, name: plain(title), url };
      }),
    },
  };
}

/** The page of a byline, and who signs with it. */
export function authorNodes(facts: SiteFacts, { slug, name, title, bio, portrait }: AuthorView): Thing[] {
  const { site, absolute } = facts;
  const url = absolute(`/authors/${slug}`);
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: plain(name),
    inLanguage: localeOf(site.language),
    isPartOf: websiteId(facts),
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name: plain(name),
      url,
      worksFor: organizationId(facts),
      ...(title !== '' && { jobTitle: plain(title) }),
      ...(bio !== '' && { description: plain(bio) }),
      ...(portrait && { image: widestImage(portrait, absolute) }),
    },
  };
  return [page];
}
