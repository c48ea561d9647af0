import { z } from 'zod';
import type { PictureView } from '../media/schema';
import { textField } from '../text';
import { isHttpUrl } from './body/addresses';
import type { BodyNode } from './body/check-body';
import type { StateFacts } from './flow/schema';

export type Label = { slug: string; name: string };

export type Source = { publisher: string; title: string; url: string; readOn: string };

/** A byline at the end of an article. */
export type Signature = Label & { title: string; bio: string; portrait: PictureView | null };

export type Lead = { picture: PictureView; alt: string; caption: string };

/** An article in a list. Public. */
export type ArticleSummary = {
  id: string;
  slug: string;
  title: string;
  standfirst: string;
  publishedAt: Date;
  category: Label | null;
  authors: Label[];
  lead: Lead | null;
  commentCount: number;
};

/** An article on its page. Public. `pictures` holds those of the body by their id. */
export type ArticleView = ArticleSummary & {
  /** What search results and cards say instead of title and standfirst; '' for these. */
  metaTitle: string;
  metaDescription: string;
  updatedAt: Date | null;
  /** The first category after those that it is below. */
  trail: Label[];
  signatures: Signature[];
  tags: Label[];
  body: BodyNode;
  sources: Source[];
  pictures: Record<string, PictureView>;
  readingMinutes: number;
  commentsOpen: boolean;
  /** `site`, or a mode of its own (lib/settings/comments/schema.ts). */
  commentsMode: string;
};

/** What stands beside an article: related ones, and those published before and after it. Public. */
export type Beside = {
  related: ArticleSummary[];
  previous: ArticleSummary | null;
  next: ArticleSummary | null;
};

/** A page of a list; `page` counts from 1. */
export type Page<Item> = { items: Item[]; page: number; pages: number; total: number };

export type ArticleStatus = 'draft' | 'published' | 'unpublished';

/** An article in the editors' list. */
export type ArticleRow = StateFacts & {
  id: string;
  slug: string;
  title: string;
  authors: string[];
  savedAt: Date;
  publishedAt: Date | null;
};

/** What the editor edits. `version` is that of the revision which was opened; a stale one is a conflict. */
export type Draft = StateFacts & {
  id: string;
  version: number;
  liveSlug: string | null;
  slug: string;
  title: string;
  standfirst: string;
  body: BodyNode;
  sources: Source[];
  categoryIds: string[];
  authorIds: string[];
  tags: string[];
  lead: (Lead & { id: string; decorative: boolean }) | null;
  pictures: Record<string, PictureView>;
  /** What search results and cards say instead of title and standfirst; '' for these. */
  metaTitle: string;
  metaDescription: string;
  commentsOpen: boolean;
};

const id = z.string().regex(/^[a-z2-7]{16}$/);

const sourceSchema = z.object({
  publisher: textField(200, 'sourceIncomplete', 'sourceIncomplete'),
  title: textField(300, 'sourceIncomplete', 'sourceIncomplete'),
  url: textField(2048, 'sourceIncomplete').refine((url) => url === '' || isHttpUrl(url), 'sourceIncomplete'),
  readOn: z.union([z.literal(''), z.iso.date()], 'sourceIncomplete'),
});

/** What the editor's form sends. The messages are keys of the dictionaries' `errors`. */
export const draftSchema = z.object({
  version: z.number().int().nonnegative(),
  title: textField(300, 'titleTooLong'),
  standfirst: textField(1000, 'standfirstTooLong'),
  slug: textField(100, 'slugMalformed').default(''),
  body: z.unknown(),
  sources: z.array(sourceSchema).max(50),
  categoryIds: z.array(id).max(10),
  authorIds: z.array(id).max(20),
  tags: z.array(textField(120, 'labelTooLong', 'labelMissing')).max(30),
  leadId: id.nullable().default(null),
  leadAlt: textField(500, 'labelTooLong').default(''),
  leadCaption: textField(1000, 'labelTooLong').default(''),
  leadDecorative: z.boolean().default(false),
  metaTitle: textField(200, 'titleTooLong').default(''),
  metaDescription: textField(500, 'standfirstTooLong').default(''),
  commentsOpen: z.boolean().default(true),
});

export type DraftInput = z.input<typeof draftSchema>;
export type ParsedDraft = z.output<typeof draftSchema>;
export type DraftField = keyof DraftInput;
