import { NotFound } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import type { Stage } from '../flow/schema';
import { onlyOwnedBy } from '../policy';
import type { ArticleRow, ArticleStatus, Page } from '../schema';
import { authorNames, countArticles, listArticles as listRows } from './store';

const PER_PAGE = 50;

/** A page of the articles that the viewer writes, newest first: all for editors, their own for authors. @throws Forbidden, NotFound */
export async function listArticles(viewer: Viewer, page: number): Promise<Page<ArticleRow>> {
  requireWriter(viewer);
  const total = await countArticles(onlyOwnedBy(viewer));
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) throw new NotFound();
  const rows = await listRows(onlyOwnedBy(viewer), (page - 1) * PER_PAGE, PER_PAGE);
  const ids = rows.flatMap((row) => (row.draft?.authorIds ?? []) as string[]);
  const names = new Map((await authorNames([...new Set(ids)])).map((author) => [author.id, author.name]));
  const items = rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.draft?.title ?? '',
    status: row.status as ArticleStatus,
    stage: row.stage as Stage,
    publishAt: row.publishAt,
    trashedAt: row.trashedAt,
    hasChanges: row.liveId !== null && row.liveId !== row.draftId,
    authors: ((row.draft?.authorIds ?? []) as string[]).flatMap((id) => names.get(id) ?? []),
    savedAt: row.draft?.createdAt ?? row.createdAt,
    publishedAt: row.publishedAt,
  }));
  return { items, page, pages, total };
}
