import type { SitemapEntry } from '../../articles/sitemap/schema';
import { dependsOn } from '../../freshness';
import type { Viewer } from '../../viewer';
import type { LabelKind } from '../schema';
import { allCategories } from '../store';
import { authorSlugs, newestByAuthor, newestByCategory, newestByTag, tagSlugs } from './store';

/** The pages of the labels of a kind that have something to read. Public. */
export async function listLabelEntries(_viewer: Viewer, kind: LabelKind): Promise<SitemapEntry[]> {
  dependsOn('taxonomy', 'articles');
  if (kind === 'category') return categoryEntries();
  const [folder, labels, newest] =
    kind === 'tag'
      ? (['/tags', await tagSlugs(), await newestByTag()] as const)
      : (['/authors', await authorSlugs(), await newestByAuthor()] as const);
  return labels.flatMap(({ id, slug }) => {
    const changedAt = newest.get(id);
    return changedAt === undefined ? [] : [{ path: `${folder}/${slug}`, changedAt }];
  });
}

/** A category shows what is in those under it, too. */
async function categoryEntries(): Promise<SitemapEntry[]> {
  const [all, newest] = [await allCategories(), await newestByCategory()];
  const times = (id: string): number[] => [
    ...(newest.has(id) ? [newest.get(id)?.getTime() ?? 0] : []),
    ...all.filter(({ parentId }) => parentId === id).flatMap((child) => times(child.id)),
  ];
  return all.flatMap(({ id, slug }) => {
    const found = times(id);
    return found.length === 0
      ? []
      : [{ path: `/categories/${slug}`, changedAt: new Date(Math.max(...found)) }];
  });
}
