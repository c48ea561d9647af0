import { z } from 'zod';
import type { PlanFailure, PlannedAction } from '../schedules/schema';
import type { ArticleRow } from '../schema';

/** What the list can be narrowed to: '' is all but the trash. */
export const LIST_STATES = [
  '',
  'writing',
  'review',
  'changes',
  'validated',
  'scheduled',
  'published',
  'modified',
  'unpublished',
  'failed',
  'trashed',
] as const;
export type ListState = (typeof LIST_STATES)[number];

export const SORTS = ['saved', 'title', 'published'] as const;
export type Sort = (typeof SORTS)[number];

const id = z.union([z.string().regex(/^[a-z2-7]{16}$/), z.literal('')]).default('');
const day = z.union([z.iso.date(), z.literal('')]).default('');

/**
 * A list as it is asked for. Days are those of the site: of publication where the list is sorted by it, of the last
 * save else. `after` is where the page before ended.
 */
export const listSchema = z.object({
  state: z.enum(LIST_STATES).default(''),
  author: id,
  category: id,
  tag: z.string().trim().max(120).default(''),
  words: z.string().trim().max(200).default(''),
  since: day,
  until: day,
  mine: z.enum(['', '1']).default(''),
  sort: z.enum(SORTS).default('saved'),
  after: z.string().max(300).default(''),
});
export type Asked = z.infer<typeof listSchema>;

export type ListedPlan = { action: PlannedAction; at: Date; failure: PlanFailure | null };

/** An article in the list. */
export type ListedArticle = ArticleRow & {
  categories: string[];
  /** What is planned for it, and what could not be done. */
  plans: ListedPlan[];
};

export type ArticleList = {
  items: ListedArticle[];
  total: number;
  /** There are more than `total`: only so many finds are counted. */
  isMore: boolean;
  /** Where the next page begins; none on the last page. */
  next: string | null;
};

/** What waits for somebody: a list, and how many articles are in it. */
export type Work = { list: 'mine' | Exclude<ListState, ''>; count: number };
