'use server';

import { z } from 'zod';
import { memberAction } from '@/app/_server/form-action';
import { checkArticle } from '@/lib/articles/checks/check-article';

const articleSchema = z.object({ id: z.string() });

/** What stands in the way of a publication of the saved draft. */
export const checkDraft = memberAction(async (viewer, input) =>
  checkArticle(viewer, articleSchema.parse(input).id),
);
