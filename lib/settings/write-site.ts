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
  return changeSetting('site', siteSchema, viewer, input, async (tx, { logoId, shareId }) => {
    for (const [place, field, id] of [
      ['logo', 'logoId', logoId] as const,
      ['share', 'shareId', shareId] as const,
    ]) {
      if (id !== '' && !(await isPicture(tx, id)))
        throw new ZodError([{ code: 'custom', path: [field], message: 'no picture', input: id }]);
      await noteMediaUse(tx, place, '', id || null);
    }
  });
}
