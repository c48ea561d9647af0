import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type FeedSettings, feedsSchema } from './schema';

/** Changes what feeds hold. Administrators. @throws Forbidden, NotFound, or ZodError with the fields that are wrong */
export async function writeFeedSettings(viewer: Viewer, input: unknown): Promise<FeedSettings> {
  requireRole(viewer, 'administrator');
  return changeSetting('feeds', feedsSchema, viewer, input);
}
