import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type RobotsSettings, robotsSchema } from './schema';

/** Changes what search engines are told. Administrators. @throws Forbidden, NotFound, or ZodError with the fields that are wrong */
export async function writeRobots(viewer: Viewer, input: unknown): Promise<RobotsSettings> {
  requireRole(viewer, 'administrator');
  return changeSetting('robots', robotsSchema, viewer, input);
}
