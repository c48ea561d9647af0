import { publishedTag } from './archives/months';
import type { Listed } from './labels/store';

/** The tags (lib/freshness.ts) of an article and of every list in which it stands. */
export function listTags(articleId: string, listed: Listed): string[] {
  return [
    `article:${articleId}`,
    'articles',
    ...(listed.publishedAt === null ? [] : [publishedTag(listed.publishedAt)]),
    ...listed.categoryIds.map((id) => `category:${id}`),
    ...listed.tagIds.map((id) => `tag:${id}`),
    ...listed.authorIds.map((id) => `author:${id}`),
  ];
}
