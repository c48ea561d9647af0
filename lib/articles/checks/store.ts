import { reading } from '../../db';
import { slugTaken } from '../addresses/store';

/** What of the site's own pages is there. */

export const KINDS = ['articles', 'categories', 'tags', 'authors'] as const;
export type Kind = (typeof KINDS)[number];

/** Those of these slugs that lead somewhere: to a published article, a label, or by a redirect. */
export async function knownSlugs(kind: Kind, slugs: string[]): Promise<Set<string>> {
  const where = { slug: { in: slugs } };
  const live = { status: 'published', trashedAt: null } as const;
  const select = { slug: true } as const;
  const db = reading();
  const there = {
    articles: () => db.article.findMany({ where: { ...where, ...live }, select }),
    categories: () => db.category.findMany({ where, select }),
    tags: () => db.tag.findMany({ where, select }),
    authors: () => db.author.findMany({ where, select }),
  };
  const labels = { categories: 'category', tags: 'tag', authors: 'author' } as const;
  const moved =
    kind === 'articles'
      ? db.redirect.findMany({ where: { ...where, article: live }, select })
      : db.labelRedirect.findMany({ where: { ...where, kind: labels[kind] }, select });
  const rows = await Promise.all([there[kind](), moved]);
  return new Set(rows.flat().map(({ slug }) => slug));
}

/** Whether another article has this slug, or is planned to have it. */
export const isSlugTaken = (slug: string, articleId: string) => slugTaken(reading(), slug, articleId);
