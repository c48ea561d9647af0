import { z } from 'zod';

/** What a new comment needs: nothing, a first approval, an approval each time; or none are taken. */
export const MODES = ['open', 'first', 'all', 'closed'] as const;
export type CommentMode = (typeof MODES)[number];

/** The numbers among the settings: the least and the most of each. */
export const COMMENT_NUMBERS = {
  closeAfterDays: [0, 3_650],
  maxLinks: [0, 100],
  perMinute: [0, 1_000],
  perHour: [0, 10_000],
  reportsToHold: [0, 1_000],
  networkDays: [1, 3_650],
  emailMonths: [0, 240],
} as const;

const lines = z.array(z.string().trim().min(1).max(100)).max(2_000).default([]);
const count = (name: keyof typeof COMMENT_NUMBERS, usual: number) => {
  const [least, most] = COMMENT_NUMBERS[name];
  return z.number().int().min(least).max(most).default(usual);
};

/** How comments are taken, screened, shown and forgotten, with what a new site does. */
export const commentSettingsSchema = z.object({
  mode: z.enum(MODES).default('first'),
  /** Days after publication when comments close; 0: never. */
  closeAfterDays: count('closeAfterDays', 0),
  order: z.enum(['oldest', 'newest']).default('oldest'),
  /** A comment with more links than these is held. */
  maxLinks: count('maxLinks', 2),
  heldWords: lines,
  refusedWords: lines,
  /** The most comments of one network or e-mail address; 0: no limit. */
  perMinute: count('perMinute', 5),
  perHour: count('perHour', 30),
  /** A comment with as many reports goes back to the queue; 0: reports alone hide nothing. */
  reportsToHold: count('reportsToHold', 0),
  /** Days after which network address and user agent are erased. */
  networkDays: count('networkDays', 90),
  /** Months after a reader's last comment when the e-mail address is erased; 0: never. */
  emailMonths: count('emailMonths', 36),
  /** The rules of the house; empty: those of the dictionary. */
  rules: z.string().trim().max(20_000).default(''),
});

export type CommentSettings = z.infer<typeof commentSettingsSchema>;
