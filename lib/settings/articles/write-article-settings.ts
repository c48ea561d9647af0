import { record } from '../../audit/record';
import { transaction } from '../../db';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { findSetting, saveSetting } from '../store';
import { type ArticleSettings, articleSettingsSchema } from './schema';

/** Changes how articles come to their readers. Administrators. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeArticleSettings(viewer: Viewer, input: unknown): Promise<ArticleSettings> {
  requireRole(viewer, 'administrator');
  const after = articleSettingsSchema.parse(input);
  const before = articleSettingsSchema.parse((await findSetting('articles')) ?? {});
  await transaction(async (tx) => {
    await saveSetting(tx, 'articles', after);
    changed(tx, ['site']);
    await record(tx, viewer, 'settings.edit', 'setting', 'articles', { before, after });
  });
  return after;
}
