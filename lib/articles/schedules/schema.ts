import { z } from 'zod';
import type { ErrorKey } from '../../words/dictionary';
import type { DraftField } from '../schema';

export const ACTIONS = ['publish', 'unpublish'] as const;
export type PlannedAction = (typeof ACTIONS)[number];

/** What the planning form sends: `at` is what the site's clock shows then, `which` the first or the second time. */
export const scheduleSchema = z.object({
  action: z.enum(ACTIONS),
  version: z.number().int().nonnegative(),
  at: z.string().max(40),
  which: z.enum(['', 'first', 'second']).default(''),
});
export type ScheduleInput = z.input<typeof scheduleSchema>;
export type ScheduleField = DraftField | 'at';

/** Why a plan could not be carried out; the words are in the dictionaries (`schedule.failures`). */
export type PlanFailure = ErrorKey | 'trashed' | 'notPublished' | 'failed';

/** What is planned for an article, or could not be done. `version` is that of the text which will be live. */
export type Plan = {
  id: string;
  action: PlannedAction;
  at: Date;
  version: number | null;
  /** Who planned it; null when they are no longer a member. */
  by: string | null;
  failure: PlanFailure | null;
};
