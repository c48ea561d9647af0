import type { Labels } from './labels/store';

/** The tags (lib/freshness.ts) of an article and of every list in which it stands under these labels. */
export function listTags(articleId: string, labels: Labels): string[] {
  return [
    `article:${articleId}`,
    'articles',
    ...labels.categoryIds.map((id) => `category:${id}`),
    ...labels.tagIds.map((id) => `tag:${id}`),
    ...labels.authorIds.map((id) => `author:${id}`),
  ];
}
