import type { ArticleWithDraft } from '../../store';
import type { State } from './store';

/** What of an article a change of many is about: by it, it is known whether anything changed since. */
export function stateOf(article: ArticleWithDraft | null): State {
  return {
    version: article?.draft?.version ?? 0,
    status: article?.status ?? '',
    liveId: article?.liveId ?? null,
    trashed: article?.trashedAt !== null,
    categoryIds: (article?.draft?.categoryIds ?? []) as string[],
    tagIds: (article?.draft?.tagIds ?? []) as string[],
  };
}
