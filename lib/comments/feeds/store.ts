import { reading } from '../../db';
import { at } from '../store';

/** The public columns of a comment in a feed: never its contact, nor anything that was made from one. */
const entry = {
  id: true,
  name: true,
  body: true,
  createdAt: true,
  editedAt: true,
  article: { select: { id: true, slug: true, live: { select: { title: true } } } },
  parent: { select: { id: true, status: true } },
} as const;

export type EntryRow = Awaited<ReturnType<typeof listNewest>>[number];

/** The newest approved comments of what is published: of the site, or of one article. */
export function listNewest(take: number, articleId?: string) {
  return reading().comment.findMany({
    where: { status: 'approved', article: { status: 'published' }, ...(articleId && { articleId }) },
    select: entry,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** The published article of an address, or of one that it had. */
export function findFedArticle(slug: string) {
  return reading().article.findFirst({
    where: { ...at(slug), status: 'published' },
    select: { id: true, slug: true, live: { select: { title: true } } },
  });
}
