import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type CommentSettings, commentSettingsSchema } from './schema';

/** Changes how comments are taken, screened and forgotten. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeCommentSettings(viewer: Viewer, input: unknown): Promise<CommentSettings> {
  requireRole(viewer, 'administrator');
  return changeSetting('comments', commentSettingsSchema, viewer, input);
}
