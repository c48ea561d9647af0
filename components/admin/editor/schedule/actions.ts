import type { Plan, ScheduleField, ScheduleInput } from '@/lib/articles/schedules/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Answer } from '../state/actions';

export type Planned = { ok: true; plans: Plan[] } | { ok: false; errors: FieldErrors<ScheduleField> };

/** What the planning of an article asks of the server; the page gives it (app/admin/articles/planning/actions.ts). */
export type PlanActions = {
  plan: (input: { id: string; plan: ScheduleInput }) => Promise<Answer<Planned>>;
  cancel: (input: { id: string; plan: string }) => Promise<Answer<Plan[]>>;
};
