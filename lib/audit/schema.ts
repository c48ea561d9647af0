import { z } from 'zod';

const word = z
  .string()
  .max(60)
  .regex(/^[\w.-]*$/)
  .default('');
const day = z.union([z.literal(''), z.iso.date()]).default('');

/** `who` that stands for nobody: a reader, the command line, the clock. */
export const NOBODY = 'nobody';

/** What the trail is narrowed to; '' is all of it. Days are those of the site. */
export const auditFilterSchema = z.object({
  who: word,
  action: word,
  /** A kind of thing, and one thing of it. */
  kind: word,
  thing: word,
  since: day,
  until: day,
  /** The entry after which the page begins. */
  after: word,
});

export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** What a field held; null: nothing. */
export type Told = string | number | boolean | string[] | null;
export type Change = { field: string; before: Told; after: Told };

/** What was done, by whom, to what. */
export type AuditLine = {
  id: string;
  at: Date;
  /** None: a reader, the command line, the clock, or somebody whose account is gone. */
  who: { id: string; name: string } | null;
  action: string;
  kind: string;
  thing: string;
  /** What the thing is called now; '' when it is gone or has no name. */
  name: string;
  /** Where it is; '' when there is no page about it. */
  path: string;
  changes: Change[];
};
