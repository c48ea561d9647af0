import { requireRole, type Viewer } from '../../viewer';
import { changeSetting } from '../change-setting';
import { type Legal, legalInputSchema } from './schema';

/** Changes the legal pages. Administrators. @throws Forbidden, NotFound, or ZodError with the fields that are wrong */
export async function writeLegal(viewer: Viewer, input: unknown): Promise<Legal> {
  requireRole(viewer, 'administrator');
  return changeSetting('legal', legalInputSchema, viewer, input);
}
