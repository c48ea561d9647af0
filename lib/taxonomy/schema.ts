import { z } from 'zod';
import type { Label } from '../articles/schema';
import type { PictureView } from '../media/schema';
import { SLUG } from '../slug';
import { textField } from '../text';

/** A category with its place in the tree: what it stands in, the top first; all that is below it. */
export type CategoryView = Label & {
  id: string;
  description: string;
  ancestors: Label[];
  /** `ids` are those of the child and of all below it. */
  children: (Label & { ids: string[] })[];
  descendantIds: string[];
};

/** A category in the tree of all, in the order of the menu; depth 0 is the top. */
export type CategoryEntry = Label & { id: string; depth: number };

export type AuthorEntry = Label & { id: string };

export const LABEL_KINDS = ['category', 'tag', 'author'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A tag in the list of all, with how many articles have it in their draft. */
export type TagEntry = Label & { id: string; uses: number };

/** A tag on its page. */
export type TagView = Label & { id: string; description: string };

/** A byline on its page. */
export type AuthorView = Label & { id: string; title: string; bio: string; portrait: PictureView | null };

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

const slug = textField(100, 'slugMalformed').refine(
  (value) => value === '' || SLUG.test(value),
  'slugMalformed',
);

/** Which label goes into which. */
export const mergeSchema = z.object({ fromId: id, intoId: id });

/** What an edit of a label sends; an empty slug is made from the name. */
export const categoryEditSchema = categorySchema.extend({ slug: slug.default('') });
export const tagEditSchema = z.object({
  name,
  slug: slug.default(''),
  description: textField(500, 'labelTooLong').default(''),
});
export const authorEditSchema = authorSchema.extend({
  slug: slug.default(''),
  title: textField(120, 'labelTooLong').default(''),
  portraitId: z.union([id, z.literal('').transform(() => null)]).default(null),
});
