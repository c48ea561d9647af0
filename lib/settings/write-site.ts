import { ZodError } from 'zod';
import { noteMediaUse } from '../media/note-use';
import { requireRole, type Viewer } from '../viewer';
import { changeSetting } from './change-setting';
import { isPicture } from './logo/store';
import { type Site, siteSchema } from './schema';

/**
 * Changes what the site says of itself. Administrators.
 * @throws Forbidden, NotFound, or ZodError with the fields that are wrong
 */
export async function writeSite(viewer: Viewer, input: unknown): Promise<Site> {
  requireRole(viewer, 'administrator');
  return changeSetting('site', siteSchema, viewer, input, async (tx, { logoId }) => {
    if (logoId !== '' && !(await isPicture(tx, logoId)))
      throw new ZodError([{ code: 'custom', path: ['logoId'], message: 'no picture', input: logoId }]);
    await noteMediaUse(tx, 'logo', '', logoId || null);
  });
}
