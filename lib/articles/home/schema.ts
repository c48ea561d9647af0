import { z } from 'zod';
import type { ArticleSummary, Label } from '../schema';

export const MOST_PINNED = 6;

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** What stands first on the home page: one lead, then what is pinned; what is not published is passed over. */
export const homeSchema = z.object({
  leadId: id.nullable().default(null),
  pinnedIds: z.array(id).max(MOST_PINNED).default([]),
});

export type Home = z.infer<typeof homeSchema>;

/** An article that may be put there, or is. */
export type HomeArticle = { id: string; title: string; slug: string; publishedAt: Date };

/** A category on the home page, with its newest articles. */
export type HomeSection = { category: Label; items: ArticleSummary[] };
