import { z } from 'zod';

/** Whether readers' page views are counted. */
export const analyticsSchema = z.object({ counts: z.boolean().default(true) });

export type Analytics = z.infer<typeof analyticsSchema>;
