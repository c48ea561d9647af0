import { z } from 'zod';

/** How articles come to their readers, with what a new site does. */
export const articleSettingsSchema = z.object({
  /** Authors publish, update and unpublish their own articles; else an editor does. */
  authorsPublish: z.boolean().default(false),
});

export type ArticleSettings = z.infer<typeof articleSettingsSchema>;
