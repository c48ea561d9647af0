import { record } from '../../audit/record';
import { transaction } from '../../db';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { saveSetting } from '../store';
import { type CommentSettings, commentSettingsSchema } from './schema';

/** Changes how comments are taken, screened and forgotten. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeCommentSettings(viewer: Viewer, input: unknown): Promise<CommentSettings> {
  requireRole(viewer, 'administrator');
  const settings = commentSettingsSchema.parse(input);
  await transaction(async (tx) => {
    await saveSetting(tx, 'comments', settings);
    changed(tx, ['site']);
    await record(tx, viewer, 'settings.edit', 'setting', 'comments');
  });
  return settings;
}
