import { z } from 'zod';
import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { changed } from '../../freshness';
import { MODES } from '../../settings/comments/schema';
import { requireRole, type Viewer } from '../../viewer';
import { saveCommentsMode } from './store';

const modeSchema = z.enum(['site', ...MODES]);

/**
 * Says how one article takes comments: as the site does (`site`), or in a mode of its own, which also stands
 * above the day when the site closes comments. Moderators. @throws Forbidden, NotFound
 */
export async function setCommentsMode(viewer: Viewer, articleId: string, input: unknown): Promise<void> {
  requireRole(viewer, 'moderator');
  const mode = modeSchema.parse(input);
  await transaction(async (tx) => {
    const from = await saveCommentsMode(tx, articleId, mode);
    if (from === undefined) throw new NotFound();
    changed(tx, [`article:${articleId}`, `comments:${articleId}`]);
    await record(tx, viewer, 'article.comments-mode', 'article', articleId, {
      before: { commentsMode: from },
      after: { commentsMode: mode },
    });
  });
}
