import { NotFound } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import type { Stage } from '../flow/schema';
import type { PlanFailure, PlannedAction } from '../schedules/schema';
import type { ArticleStatus } from '../schema';
import { narrowed } from './narrow';
import { type Place, placeOf, placeText } from './place';
import { type ArticleList, type ListedArticle, listSchema } from './schema';
import { COUNTED, countRows, type ListedRow, listRows, type Narrowed, namesOf } from './store';

const PER_PAGE = 50;

/**
 * A page of the articles that the viewer writes, as it is asked for: all for editors, their own for authors. A page
 * begins after a place in the order, not after a number: what changes meanwhile makes no row come twice or never.
 * @throws Forbidden, NotFound (for a place that is none, too)
 */
export async function listArticles(viewer: Viewer, input: unknown = {}): Promise<ArticleList> {
  requireWriter(viewer);
  const asked = listSchema.parse(input);
  const wanted = await narrowed(asked, viewer);
  // Something was typed, and no word is in it.
  if (wanted.words?.length === 0) return { items: [], total: 0, isMore: false, next: null };
  const after = placeOf(asked.after, wanted.sort === 'title' ? 'title' : 'time');
  if (asked.after !== '' && after === undefined) throw new NotFound();
  const [rows, count] = await Promise.all([listRows(wanted, PER_PAGE + 1, after), countRows(wanted)]);
  const page = rows.slice(0, PER_PAGE);
  const last = rows.length > PER_PAGE ? page.at(-1) : undefined;
  const total = wanted.words === undefined ? count : Math.min(count, COUNTED);
  return {
    items: await viewsOf(page),
    total,
    isMore: count > total,
    next: last ? placeText(placeIn(wanted, last)) : null,
  };
}

function placeIn({ sort }: Narrowed, row: ListedRow): Place {
  const planned = row.schedules.find(({ doneAt }) => doneAt === null)?.at;
  const values = {
    saved: row.savedAt,
    title: row.sortTitle,
    published: row.publishedAt ?? row.savedAt,
    planned: planned ?? row.savedAt,
  };
  return { value: values[sort], id: row.id };
}

async function viewsOf(rows: ListedRow[]): Promise<ListedArticle[]> {
  const idsIn = (key: 'authorIds' | 'categoryIds') => [
    ...new Set(rows.flatMap(({ draft }) => (draft?.[key] ?? []) as string[])),
  ];
  const names = await namesOf(idsIn('authorIds'), idsIn('categoryIds'));
  const named = (ids: unknown) => ((ids ?? []) as string[]).flatMap((id) => names.get(id) ?? []);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.draft?.title ?? '',
    status: row.status as ArticleStatus,
    stage: row.stage as Stage,
    publishAt: row.publishAt,
    trashedAt: row.trashedAt,
    hasChanges: row.liveId !== null && row.liveId !== row.draftId,
    authors: named(row.draft?.authorIds),
    categories: named(row.draft?.categoryIds),
    savedAt: row.savedAt,
    publishedAt: row.publishedAt,
    plans: row.schedules.map(({ action, at, failure }) => ({
      action: action as PlannedAction,
      at,
      failure: failure === '' ? null : (failure as PlanFailure),
    })),
  }));
}
