import { z } from 'zod';
import type { Label } from '../articles/schema';
import { textField } from '../text';

/** A category with its place in the tree. `descendantIds` are all those below it. */
export type CategoryView = Label & {
  id: string;
  description: string;
  parent: Label | null;
  children: Label[];
  descendantIds: string[];
};

/** A category in the tree of all, in the order of the menu; depth 0 is the top. */
export type CategoryEntry = Label & { id: string; depth: number };

export type AuthorEntry = Label & { id: string };

const name = textField(120, 'labelTooLong', 'labelMissing');

export const categorySchema = z.object({
  name,
  description: textField(500, 'labelTooLong').default(''),
  parentId: z.union([z.literal(''), z.string().regex(/^[a-z2-7]{16}$/, 'categoryUnknown')]).default(''),
});

const id = z.string().regex(/^[a-z2-7]{16}$/);

export const authorLinkSchema = z.object({
  authorId: id,
  memberId: z.union([id, z.literal('').transform(() => null)]),
});

/** A byline with the member who signs with it, as administrators see it. */
export type BylineEntry = AuthorEntry & { memberId: string | null };

export const authorSchema = z.object({ name, bio: textField(1000, 'labelTooLong').default('') });
