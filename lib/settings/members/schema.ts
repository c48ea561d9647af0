import { z } from 'zod';
import { ROLES } from '../../viewer';

/** What is asked of members, with what a new site asks. */
export const memberSettingsSchema = z.object({
  /** Who holds one of these roles needs a second factor before anything else. */
  totpFor: z.array(z.enum(ROLES)).max(ROLES.length).default([]),
});

export type MemberSettings = z.infer<typeof memberSettingsSchema>;
