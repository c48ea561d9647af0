import { now } from '../clock';
import { transaction } from '../db';
import { Conflict, NotFound, type Outcome } from '../errors';
import { requireRole, type Viewer } from '../viewer';
import { goLive } from './live/go-live';
import type { DraftField } from './schema';
import { findArticle, takeArticle } from './store';

/**
 * Makes the draft what readers see, for the first time or again. Editors. `publishedAt` is for imports
 * and the demo; a second publication keeps the first date.
 * @throws Conflict when the draft is no longer `version`; Forbidden, NotFound.
 */
export async function publishArticle(
  viewer: Viewer,
  id: string,
  version: number,
  publishedAt: Date = now(),
): Promise<Outcome<{ slug: string }, DraftField>> {
  requireRole(viewer, 'editor');
  return transaction(async (tx) => {
    await takeArticle(tx, id);
    const article = await findArticle(id, tx);
    if (article?.draft == null) throw new NotFound();
    const { draft } = article;
    if (draft.version !== version) throw new Conflict();
    const at = article.publishedAt === null ? publishedAt : now();
    return goLive(tx, viewer, article, draft, { at, action: 'article.publish' });
  });
}
