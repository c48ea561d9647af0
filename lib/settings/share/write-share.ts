import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type Share, shareSchema } from './schema';

/** Changes which links to share stand under articles. Administrators. @throws Forbidden, NotFound, ZodError */
export async function writeShare(viewer: Viewer, input: unknown): Promise<Share> {
  requireRole(viewer, 'administrator');
  return changeSetting('share', shareSchema, viewer, input);
}
