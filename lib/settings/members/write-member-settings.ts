import { record } from '../../audit/record';
import { transaction } from '../../db';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { saveSetting } from '../store';
import { readMemberSettings } from './read-member-settings';
import { type MemberSettings, memberSettingsSchema } from './schema';

/** Says which roles need a second factor; it holds from the next request on. @throws Forbidden, NotFound, or ZodError for values a form cannot send. */
export async function writeMemberSettings(viewer: Viewer, input: unknown): Promise<MemberSettings> {
  requireRole(viewer, 'administrator');
  const { totpFor } = memberSettingsSchema.parse(input);
  const settings = { totpFor: [...new Set(totpFor)] };
  const before = await readMemberSettings(viewer);
  await transaction(async (tx) => {
    await saveSetting(tx, 'members', settings);
    changed(tx, ['staff']);
    await record(tx, viewer, 'settings.edit', 'setting', 'members', { before, after: settings });
  });
  return settings;
}
