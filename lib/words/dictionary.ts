import { admin as enAdmin } from './en/admin';
import { comments as enComments } from './en/comments';
import { errors as enErrors } from './en/errors';
import { members as enMembers } from './en/members';
import { reader as enReader } from './en/reader';
import { admin } from './fr/admin';
import { comments } from './fr/comments';
import { errors } from './fr/errors';
import { members } from './fr/members';
import { reader } from './fr/reader';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const fr = { admin, comments, errors, members, reader };

/** Every word that a user sees. French is the model: the other languages must have all that it has. */
export type Words = typeof fr;

export type ErrorKey = keyof typeof errors;

const en: Words = {
  admin: enAdmin,
  comments: enComments,
  errors: enErrors,
  members: enMembers,
  reader: enReader,
};

const dictionaries: Record<Language, Words> = { fr, en };

export function wordsOf(language: Language): Words {
  return dictionaries[language];
}
