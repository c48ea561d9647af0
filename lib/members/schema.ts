import { z } from 'zod';
import { emailSchema } from '../comments/schema';
import { textField } from '../text';
import { ROLES, type Role } from '../viewer';

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

/** What is typed to prove who one is: too long is wrong. */
const typed = (most: number) => z.string().transform((value) => value.slice(0, most));
export const passwordSchema = z.object({ password: typed(1000) });
export const codeSchema = z.object({ code: typed(100) });

export const nameSchema = z.object({ name });
export const emailChangeSchema = z.object({ email: emailSchema, password: typed(1000) });
export const passwordChangeSchema = z.object({ present: typed(1000), password });
export const joinSchema = z.object({ name, email: emailSchema, password });

const roleList = z
  .array(z.enum(ROLES))
  .min(1, 'rolesMissing')
  .max(50)
  .transform((roles) => ROLES.filter((role) => roles.includes(role)));
export const rolesSchema = z.object({ roles: roleList });

/** Who is asked to become a member: by a mail to them, or by a link that is passed on by hand. */
export const invitationSchema = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('mail'),
    name: textField(80, 'nameTooLong'),
    email: emailSchema,
    roles: roleList,
  }),
  z.object({ way: z.literal('link'), name: textField(80, 'nameTooLong'), roles: roleList }),
]);

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
  roles: Role[];
  createdAt: Date;
  signedInAt: Date | null;
  blockedAt: Date | null;
  hasTotp: boolean;
};

/** A member as administrators see them on their own page. */
export type MemberView = MemberRow & {
  sessions: number;
  /** An hour's link for a new password can be mailed. */
  canMail: boolean;
  isSelf: boolean;
};

/** One's own session; `key` names it and opens nothing. */
export type SessionView = { key: string; browser: string; begunAt: Date; seenAt: Date; isThis: boolean };

export type ProfileView = {
  name: string;
  email: string;
  roles: Role[];
  byline: { name: string; slug: string } | null;
  hasTotp: boolean;
  codesLeft: number;
  needsTotp: boolean;
  canSendMail: boolean;
  sessions: SessionView[];
  /** Sign-ins of the last month from browsers that were new. */
  newBrowsers: { browser: string; at: Date }[];
};

/** An invitation that may still be taken. */
export type InvitationView = {
  id: string;
  name: string;
  /** '' for a link that is passed on by hand. */
  email: string;
  roles: Role[];
  by: string | null;
  expiresAt: Date;
};
