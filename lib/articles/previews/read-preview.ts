import { now } from '../../clock';
import { NotFound } from '../../errors';
import { OWNER, type Viewer } from '../../viewer';
import { previewArticle } from '../preview-article';
import type { ArticleView } from '../schema';
import { findPreview } from './store';
import { linkOfPreview } from './token';

/**
 * The draft of a preview link as readers would see it, and until when it is open. Public: the token is the key.
 * @throws NotFound for a token that is not genuine, has ended or was taken back, or whose article is in the trash:
 * they look the same
 */
export async function readPreview(
  _viewer: Viewer,
  token: string,
): Promise<{ article: ArticleView; expiresAt: Date }> {
  const id = linkOfPreview(token);
  const link = id === undefined ? null : await findPreview(id);
  if (link === null || link.revokedAt !== null || link.expiresAt <= now()) throw new NotFound();
  // The link stands for its maker, whoever holds it.
  return { article: await previewArticle(OWNER, link.articleId), expiresAt: link.expiresAt };
}
