import { z } from 'zod';

/** What a tab tells of itself. `opening` is its own name for itself; `left` when it closes. */
export const presenceSchema = z.object({
  opening: z.string().regex(/^[\w-]{8,40}$/),
  left: z.boolean().default(false),
});

/** Who else has an article open, and what is stored of it. */
export type Presence = {
  /** The names of the other members, each once. */
  others: string[];
  /** The member has it open in another tab, or in another browser. */
  elsewhere: boolean;
  stored: { version: number; by: string | null; savedAt: Date };
};
