import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import { endPreview, findPreview } from './store';

/** Ends a link to a draft, from its next use on; one that is ended stays so. Editors, and the article's author. @throws Forbidden, NotFound */
export async function revokePreviewLink(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const link = await findPreview(id, tx);
    if (link === null) throw new NotFound();
    requireArticle(viewer, await findArticle(link.articleId, tx));
    if (!(await endPreview(tx, id, now()))) return;
    await record(tx, viewer, 'article.preview.revoke', 'article', link.articleId, { link: id });
  });
}
