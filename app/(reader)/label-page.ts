import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import type { PagePicture } from '@/app/_server/page-picture';
import { currentSite } from '@/app/_server/site';
import { pageAddress, pagesBeside } from '@/components/ui/pagination';
import type { ArticleSummary, Page } from '@/lib/articles/schema';
import { GUEST, type Viewer } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { feedLinks } from './feed-links';
import { pageMetadata } from './metadata/page-metadata';

export type LabelProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

/** What the page of a label says of itself to search engines and other sites. */
type Said = { description: string; picture?: PagePicture | undefined; kind?: { type: 'profile' } };

type At<Label> = { moved: false; label: Label; list: Page<ArticleSummary> } | { moved: true; slug: string };

/**
 * How the pages of categories, tags and bylines are read: the list of an address, once a request, for the page and its
 * metadata; an address that a label had leads on.
 */
export function labelPage<Label extends { name: string }>(
  folder: string,
  list: (viewer: Viewer, slug: string, page: number) => Promise<At<Label>>,
  said: (label: Label, words: Words['found'], site: string) => Said,
) {
  const at = cache(async (slug: string, page: number) => {
    const found = await orNotFound(list(GUEST, slug, page));
    if (found.moved) permanentRedirect(`${folder}/${found.slug}${page > 1 ? `?page=${page}` : ''}`);
    return found;
  });
  return {
    async read({ params, searchParams }: LabelProps) {
      const { slug } = await params;
      return { ...(await at(slug, pageNumber((await searchParams).page))), path: `${folder}/${slug}` };
    },
    async metadata({ params, searchParams }: LabelProps): Promise<Metadata> {
      const { slug } = await params;
      const page = pageNumber((await searchParams).page);
      const { label, list: items } = await at(slug, page);
      const { site, words } = await currentSite();
      const { description, ...more } = said(label, words.found, site.title);
      return pageMetadata({
        title: page > 1 ? `${label.name} (${page})` : label.name,
        description: page > 1 ? `${description} ${words.found.page(page)}` : description,
        path: pageAddress(`${folder}/${slug}`, Math.max(page, 1)),
        feeds: feedLinks(
          { path: `${folder}/${slug}`, title: `${label.name} – ${site.title}` },
          { path: '', title: site.title },
        ),
        isFound: items.total > 0,
        pagination: pagesBeside(`${folder}/${slug}`, items.page, items.pages),
        ...more,
      });
    },
  };
}
