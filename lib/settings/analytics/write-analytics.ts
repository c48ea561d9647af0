import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type Analytics, analyticsSchema } from './schema';

/** Turns the counting of page views on or off. @throws Forbidden, NotFound, ZodError */
export async function writeAnalytics(viewer: Viewer, input: unknown): Promise<Analytics> {
  requireRole(viewer, 'administrator');
  return changeSetting('analytics', analyticsSchema, viewer, input);
}
