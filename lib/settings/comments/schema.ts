import { z } from 'zod';

/** What a new comment needs: nothing, a first approval, an approval each time; or none are taken. */
export const MODES = ['open', 'first', 'all', 'closed'] as const;
export type CommentMode = (typeof MODES)[number];

const lines = z.array(z.string().trim().min(1).max(100)).max(2_000).default([]);
const count = (most: number, usual: number) => z.number().int().min(0).max(most).default(usual);

/** How comments are taken, screened, shown and forgotten, with what a new site does. */
export const commentSettingsSchema = z.object({
  mode: z.enum(MODES).default('first'),
  /** Days after publication when comments close; 0: never. */
  closeAfterDays: count(3_650, 0),
  order: z.enum(['oldest', 'newest']).default('oldest'),
  /** A comment with more links than these is held. */
  maxLinks: count(100, 2),
  heldWords: lines,
  refusedWords: lines,
  /** The most comments of one network or e-mail address; 0: no limit. */
  perMinute: count(1_000, 5),
  perHour: count(10_000, 30),
  /** A comment with as many reports goes back to the queue; 0: reports alone hide nothing. */
  reportsToHold: count(1_000, 0),
  /** Days after which network address and user agent are erased. */
  networkDays: z.number().int().min(1).max(3_650).default(90),
  /** Months after a reader's last comment when the e-mail address is erased; 0: never. */
  emailMonths: count(240, 36),
  /** The rules of the house; empty: those of the dictionary. */
  rules: z.string().trim().max(20_000).default(''),
});

export type CommentSettings = z.infer<typeof commentSettingsSchema>;
