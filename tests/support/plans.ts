import { createArticle } from '../../lib/articles/create-article';
import { createPreviewLink } from '../../lib/articles/previews/create-preview-link';
import { previewToken } from '../../lib/articles/previews/token';
import { readArticle } from '../../lib/articles/read-article';
import { scheduleArticle } from '../../lib/articles/schedules/schedule-article';
import type { DraftInput } from '../../lib/articles/schema';
import { writeArticle } from '../../lib/articles/write-article';
import { moveClock } from '../../lib/clock';
import { reading } from '../../lib/db';
import { GUEST, OWNER } from '../../lib/viewer';
import { done, draft } from './cast';

/** Sets the clock of this process to a time. */
export const clockAt = (iso: string) => moveClock(Date.parse(iso) - Date.now());
export const EVENING = '2026-03-28T18:00Z';

/** An article that was written and not published. */
export async function written(change: Partial<DraftInput> = {}) {
  const { id } = await createArticle(OWNER);
  return { id, ...done(await writeArticle(OWNER, id, draft(change))) };
}

/** Plans an article for a time of the site's clock. */
export const plan = (id: string, version: number, at: string, action: 'publish' | 'unpublish' = 'publish') =>
  scheduleArticle(OWNER, id, { action, version, at });

/** What readers find at an address. */
export const titleAt = async (slug: string) => {
  const found = await readArticle(GUEST, slug);
  return found.moved ? `→ ${found.slug}` : found.article.title;
};

/** What the clock did, in its order. */
export const trail = async () => {
  const rows = await reading().auditEntry.findMany({
    where: { action: { contains: 'scheduled' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { action: true, entityId: true, memberId: true },
  });
  return rows;
};

/** The address of a new link to an article's draft. */
export async function previewAddress(articleId: string): Promise<string> {
  const { id } = await createPreviewLink(OWNER, articleId, {});
  return `/preview/${previewToken(id)}`;
}
