import { now } from '../clock';
import { transaction } from '../db';
import { Conflict, Forbidden, NotFound, type Outcome } from '../errors';
import { readArticleSettings } from '../settings/articles/read-article-settings';
import { requireWriter, type Viewer } from '../viewer';
import { goLive } from './live/go-live';
import { mayPublish, requireArticle } from './policy';
import type { DraftField } from './schema';
import { takeArticle } from './store';

/**
 * Makes the draft what readers see, for the first time or again. Editors, and authors their own article where
 * the setting says so. `publishedAt` is for imports and the demo; a second publication keeps the first date.
 * @throws Conflict when the draft is no longer `version`; Forbidden, NotFound.
 */
export async function publishArticle(
  viewer: Viewer,
  id: string,
  version: number,
  publishedAt: Date = now(),
): Promise<Outcome<{ slug: string }, DraftField>> {
  requireWriter(viewer);
  if (!mayPublish(viewer, await readArticleSettings(viewer))) throw new Forbidden('editor');
  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft } = article;
    if (draft === null) throw new NotFound();
    if (draft.version !== version) throw new Conflict();
    const at = article.publishedAt === null ? publishedAt : now();
    return goLive(tx, viewer, article, draft, { at, action: 'article.publish' });
  });
}
