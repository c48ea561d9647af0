import { z } from 'zod';

export const FEED_ITEMS = [1, 200] as const;

/** What feeds hold, with what a new site's do. */
export const feedsSchema = z.object({
  /** The whole text; else its beginning. */
  full: z.boolean().default(true),
  items: z.number().int().min(FEED_ITEMS[0]).max(FEED_ITEMS[1]).default(50),
});

export type FeedSettings = z.infer<typeof feedsSchema>;
