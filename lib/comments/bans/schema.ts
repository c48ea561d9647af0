import { z } from 'zod';

export const BAN_KINDS = ['email', 'network', 'name'] as const;
export type BanKind = (typeof BAN_KINDS)[number];

/** Days that a ban may last; 0: until it is lifted. */
export const BAN_DAYS = [1, 7, 30, 365, 0] as const;

const days = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .refine((value) => (BAN_DAYS as readonly number[]).includes(value));

/** A ban of whoever wrote a comment, by the address or the network it came from. */
export const banOfCommentSchema = z.object({
  commentId: z.string(),
  kind: z.enum(['email', 'network']),
  days,
});

/** A ban of a name: `*` at an end stands for anything. */
export const banOfNameSchema = z.object({
  pattern: z
    .string()
    .trim()
    .max(80, 'nameTooLong')
    .refine((value) => /[\p{L}\p{N}]{2}/u.test(value), 'patternTooShort'),
  days,
});

/** A ban as moderators see it. */
export type BanView = {
  id: string;
  kind: BanKind;
  label: string;
  until: Date | null;
  createdAt: Date;
  by: string | null;
};
