import { z } from 'zod';
import { emailSchema } from '../comments/schema';
import { textField } from '../text';
import { ROLES } from '../viewer';

export const PASSWORD = { min: 12, max: 200 } as const;

const password = z.string().min(PASSWORD.min, 'passwordTooShort').max(PASSWORD.max, 'passwordTooLong');
const name = textField(80, 'nameTooLong', 'nameMissing');

export const memberSchema = z.object({
  name,
  email: emailSchema,
  password,
  roles: z.array(z.enum(ROLES)).min(1),
});

export const setUpSchema = z.object({ name, email: emailSchema, password, code: z.string().max(100) });

export const newPasswordSchema = z.object({ password });

/** What is typed to sign in: nothing is said about it but right or wrong. */
export const credentialsSchema = z.object({
  email: z
    .string()
    .max(1000)
    .transform((value) => value.trim().toLowerCase()),
  password: z.string().max(1000),
});

/** How a moderator is told of comments that wait: at once, gathered, or not. */
export const COMMENT_MAILS = ['each', 'digest', 'off'] as const;
export const commentMailSchema = z.enum(COMMENT_MAILS);
export type CommentMail = (typeof COMMENT_MAILS)[number];

export type MemberField = keyof z.input<typeof memberSchema>;
export type SetUpField = keyof z.input<typeof setUpSchema>;

/** A member as administrators and the command line list them. */
export type MemberRow = {
  id: string;
  name: string;
  email: string;
  roles: string[];
  createdAt: Date;
  signedInAt: Date | null;
};
