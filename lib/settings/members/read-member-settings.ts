import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type MemberSettings, memberSettingsSchema } from './schema';

const settings = remembered(['staff'], async () =>
  memberSettingsSchema.parse((await findSetting('members')) ?? {}),
);

/** What is asked of members. Public: every session is read by it. */
export function readMemberSettings(_viewer: Viewer): Promise<MemberSettings> {
  return settings();
}
