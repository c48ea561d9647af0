import { z } from 'zod';

/** What one click may do to many articles. */
export const DEEDS = ['addCategory', 'addTag', 'removeTag', 'unpublish', 'trash', 'restore'] as const;
export type Deed = (typeof DEEDS)[number];

export const changeSchema = z.object({
  articles: z
    .array(z.string().regex(/^[a-z2-7]{16}$/))
    .min(1)
    .max(100),
  deed: z.enum(DEEDS),
  /** The id of a category, or the name of a tag. */
  label: z.string().trim().max(120).default(''),
});

/**
 * What became of an article: `same` was so already; `draft` has it in its draft, and readers when that is published;
 * `changed` was not as it was left; `blocked` could not go live; `gone` is not there for the viewer.
 */
export type Result = 'done' | 'same' | 'draft' | 'changed' | 'blocked' | 'forbidden' | 'gone';

export type ChangedArticle = { id: string; title: string; result: Result };
export type Batch = { batchId: string; deed: Deed; results: ChangedArticle[] };

/** How long what one click did can be taken back, in minutes. */
export const UNDONE_WITHIN = 60;
