import { z } from 'zod';

/** For how many days a preview can be asked to be open. */
export const PREVIEW_DAYS = [1, 7, 30] as const;
export type PreviewDays = (typeof PREVIEW_DAYS)[number];

export const previewSchema = z.object({ days: z.literal(PREVIEW_DAYS).default(7) });

/** A link to a draft that is open now, for who may give it on. */
export type PreviewLink = {
  id: string;
  url: string;
  createdAt: Date;
  expiresAt: Date;
  /** Who made it; null when they are no longer a member. */
  by: string | null;
};
