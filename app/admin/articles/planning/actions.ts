'use server';

import { z } from 'zod';
import { memberAction } from '@/app/_server/form-action';
import { createPreviewLink } from '@/lib/articles/previews/create-preview-link';
import { listPreviewLinks } from '@/lib/articles/previews/list-preview-links';
import { revokePreviewLink } from '@/lib/articles/previews/revoke-preview-link';
import { cancelSchedule } from '@/lib/articles/schedules/cancel-schedule';
import { listSchedules } from '@/lib/articles/schedules/list-schedules';
import { scheduleArticle } from '@/lib/articles/schedules/schedule-article';

const articleSchema = z.object({ id: z.string() });

export const planArticle = memberAction(async (viewer, input) => {
  const { id, plan } = articleSchema.extend({ plan: z.unknown() }).parse(input);
  const planned = await scheduleArticle(viewer, id, plan);
  return planned.ok
    ? { ok: true as const, plans: await listSchedules(viewer, id) }
    : { ok: false as const, errors: planned.errors };
});

export const cancelPlan = memberAction(async (viewer, input) => {
  const { id, plan } = articleSchema.extend({ plan: z.string() }).parse(input);
  await cancelSchedule(viewer, plan);
  return listSchedules(viewer, id);
});

export const listPreviews = memberAction(async (viewer, input) =>
  listPreviewLinks(viewer, articleSchema.parse(input).id),
);

export const createPreview = memberAction(async (viewer, input) => {
  const { id, days } = articleSchema.extend({ days: z.unknown() }).parse(input);
  await createPreviewLink(viewer, id, { days });
  return listPreviewLinks(viewer, id);
});

export const revokePreview = memberAction(async (viewer, input) => {
  const { id, link } = articleSchema.extend({ link: z.string() }).parse(input);
  await revokePreviewLink(viewer, link);
  return listPreviewLinks(viewer, id);
});
