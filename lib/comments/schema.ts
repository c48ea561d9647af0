import { z } from 'zod';

/** Limits of a comment, in UTF-16 code units after CRLF → LF: what `maxlength` counts in a browser. */
export const LIMITS = { name: 80, email: 254, body: 10_000 } as const;

/** A comment as everybody sees it. It has no e-mail address and nothing that was made from one. */
export type CommentView = {
  id: string;
  name: string;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  /** Who wrote it: a reader, staff, or staff who wrote the article too. */
  by: 'reader' | 'staff' | 'author';
  /** It was removed; its place stays for what answers it. */
  isGone: boolean;
  /** Whom it answers, where its place does not say it; null: what was answered is gone. */
  answers?: string | null;
  replies: CommentView[];
};

/** A page of an article's comments. `usual` is the order of the site. */
export type CommentsView = {
  threads: CommentView[];
  page: number;
  pages: number;
  order: 'oldest' | 'newest';
  usual: 'oldest' | 'newest';
  open: boolean;
};

/** `refused`: by a moderator, with a reason. `withdrawn`: by its author. */
export const STATUSES = ['pending', 'approved', 'refused', 'withdrawn', 'spam', 'trashed'] as const;
export type CommentStatus = (typeof STATUSES)[number];

/** A comment as its author sees it, by the link that they alone have. */
export type OwnCommentView = {
  comment: CommentView;
  status: CommentStatus;
  version: number;
  answers: string | null;
  reason: string;
  reasonWords: string;
  canEdit: boolean;
  canWithdraw: boolean;
  slug: string;
  /** A text of theirs that was not taken. */
  draft?: string;
};

/** What a reader who proved an address sees of what is kept under it. */
export type ReaderPageView = {
  email: string;
  comments: {
    id: string;
    status: CommentStatus;
    body: string;
    title: string;
    slug: string;
    receipt: string;
    createdAt: Date;
  }[];
  follows: { id: string; title: string; slug: string }[];
};

/** What somebody typed, as they typed it. */
export type CommentValues = {
  body: string;
  name: string;
  email: string;
  parent: string;
  /** '1': a mail with the link of one's own, and one when it is published or refused. */
  notify: string;
  /** '1': a mail when somebody answers in the thread. */
  follow: string;
};
export type CommentField = keyof CommentValues;

export const NO_VALUES: CommentValues = { body: '', name: '', email: '', parent: '', notify: '', follow: '' };

const ticked = z
  .string()
  .default('')
  .transform((value) => value !== '');

const text = z.string().transform((value) => value.replace(/\r\n?/g, '\n'));

/** A visible letter, digit or sign: not only spaces, invisible or control characters, fillers or blank braille. */
const VISIBLE = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

function required(max: number, missing: string, tooLong: string) {
  return text
    .transform((value) => value.trim())
    .refine((value) => VISIBLE.test(value), { message: missing, abort: true })
    .refine((value) => value.length <= max, tooLong);
}

/** One `@`, a local part without spaces, a domain of at least two labels (as HTML's `type=email`, stricter). */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** The one form of an address that is stored and compared: lower case. */
export const emailSchema = required(LIMITS.email, 'emailMissing', 'emailTooLong')
  .refine((value) => value.length > LIMITS.email || EMAIL.test(value), 'emailMalformed')
  .transform((value) => value.toLowerCase());

/** What turns the direction of all that follows, and the marks beyond four on a letter: a name stays in its place. */
const ASTRAY = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=\p{M}{4})\p{M}/gu;

/** The form under an article; its messages are keys of the dictionaries' `errors`. */
export const commentSchema = z.object({
  body: required(LIMITS.body, 'bodyMissing', 'bodyTooLong'),
  // A name is one line: line breaks and control characters become spaces.
  name: required(LIMITS.name, 'nameMissing', 'nameTooLong').transform((value) =>
    value
      .replace(ASTRAY, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ),
  email: emailSchema,
  parent: z
    .union([z.literal(''), z.string().regex(/^[a-z2-7]{16}$/, 'parentWrong')], 'parentWrong')
    .default(''),
  notify: ticked,
  follow: ticked,
});

/** The text of a comment alone, as its author or a moderator changes it. */
export const bodySchema = commentSchema.shape.body;
