import { now } from '../../clock';
import { absoluteUrl } from '../../env';
import { requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import type { PreviewLink } from './schema';
import { openPreviews } from './store';
import { previewToken } from './token';

/** The links to a draft that are open, the newest first. Editors, and the article's author. @throws Forbidden, NotFound */
export async function listPreviewLinks(viewer: Viewer, articleId: string): Promise<PreviewLink[]> {
  requireWriter(viewer);
  requireArticle(viewer, await findArticle(articleId));
  return (await openPreviews(articleId, now())).map(({ id, createdAt, expiresAt, member }) => ({
    id,
    url: absoluteUrl(`/preview/${previewToken(id)}`),
    createdAt,
    expiresAt,
    by: member?.name ?? null,
  }));
}
