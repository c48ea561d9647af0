import { record } from '../../audit/record';
import { DAY, fromNow, now } from '../../clock';
import { transaction } from '../../db';
import { newId } from '../../ids';
import { memberId, requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import { previewSchema } from './schema';
import { insertPreview } from './store';

/**
 * Makes a link by which somebody without an account sees the draft, as it is then, for some days. Editors, and the
 * article's author. @throws Forbidden, NotFound
 */
export async function createPreviewLink(
  viewer: Viewer,
  articleId: string,
  input: unknown,
): Promise<{ id: string }> {
  requireWriter(viewer);
  const { days } = previewSchema.parse(input);
  const id = newId();
  const expiresAt = fromNow(days * DAY);
  await transaction(async (tx) => {
    requireArticle(viewer, await findArticle(articleId, tx));
    await insertPreview(tx, { id, articleId, memberId: memberId(viewer), createdAt: now(), expiresAt });
    await record(tx, viewer, 'article.preview.create', 'article', articleId, { link: id, expiresAt });
  });
  return { id };
}
