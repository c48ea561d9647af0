import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { pageAddress, pagesBeside } from '@/components/ui/pagination';
import type { ArticleSummary, Page } from '@/lib/articles/schema';
import { GUEST, type Viewer } from '@/lib/viewer';
import { describedBy } from './description';

export type LabelProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

type At<Label> = { moved: false; label: Label; list: Page<ArticleSummary> } | { moved: true; slug: string };

/**
 * How the pages of categories, tags and bylines are read: the list of an address, once a request, for the page and its
 * metadata; an address that a label had leads on.
 */
export function labelPage<Label extends { name: string }>(
  folder: string,
  list: (viewer: Viewer, slug: string, page: number) => Promise<At<Label>>,
  kind: 'category' | 'tag' | 'author',
  description: (label: Label) => string,
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
      const { label, list } = await at(slug, page);
      const { site, words } = await currentSite();
      return {
        title: page > 1 ? `${label.name} (${page})` : label.name,
        description: describedBy(description(label), words.descriptions[kind](label.name, site.title)),
        // Nothing to find there yet; no sitemap names it either.
        ...(list.total === 0 && { robots: { index: false } }),
        alternates: { canonical: pageAddress(`${folder}/${slug}`, Math.max(page, 1)) },
        pagination: pagesBeside(`${folder}/${slug}`, list.page, list.pages),
      };
    },
  };
}
