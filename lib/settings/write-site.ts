import { requireRole, type Viewer } from '../viewer';
import { changeSetting } from './change-setting';
import { type Site, siteSchema } from './schema';

/** Changes what the site says of itself. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeSite(viewer: Viewer, input: unknown): Promise<Site> {
  requireRole(viewer, 'administrator');
  return changeSetting('site', siteSchema, viewer, input);
}
