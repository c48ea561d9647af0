import { Prisma } from '@/prisma/generated/sqlite/client';
import { onPostgresql, type Tx } from '../../db';
import { asMatch, asTsquery } from './search';

/** What articles are found by: its writes, and the query that finds. */

export type FoundText = { title: string; text: string };

export async function setSortTitle(tx: Tx, articleId: string, sortTitle: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { sortTitle }, select: { id: true } });
}

/** The words of the draft or the live text; none takes them away. */
export async function setArticleText(
  tx: Tx,
  articleId: string,
  kind: 'draft' | 'live',
  found: FoundText | null,
): Promise<void> {
  if (found === null) {
    await tx.articleText.deleteMany({ where: { articleId, kind } });
    return;
  }
  await tx.articleText.upsert({
    where: { articleId_kind: { articleId, kind } },
    create: { articleId, kind, ...found },
    update: found,
    select: { id: true },
  });
}

type DraftLabels = { categoryIds: string[]; tagIds: string[]; authorIds: string[] };

export async function setDraftLabels(tx: Tx, articleId: string, labels: DraftLabels): Promise<void> {
  const rows = (kind: string, ids: string[]) =>
    [...new Set(ids)].map((labelId) => ({ articleId, kind, labelId }));
  await tx.draftLabel.deleteMany({ where: { articleId } });
  await tx.draftLabel.createMany({
    data: [
      ...rows('category', labels.categoryIds),
      ...rows('tag', labels.tagIds),
      ...rows('author', labels.authorIds),
    ],
  });
}

/** Where pictures stand: in the draft or the live text of an article. Unknown pictures are left out. */
export async function setMediaUses(
  tx: Tx,
  place: 'draft' | 'live',
  entityId: string,
  mediaIds: string[],
): Promise<void> {
  await tx.mediaUse.deleteMany({ where: { place, entityId } });
  const known = await tx.media.findMany({ where: { id: { in: mediaIds } }, select: { id: true } });
  await tx.mediaUse.createMany({ data: known.map(({ id }) => ({ mediaId: id, place, entityId })) });
}

/** Some published or drafted articles of which no words were written down yet. */
export function articlesWithoutText(tx: Tx, take: number) {
  const text = {
    title: true,
    standfirst: true,
    body: true,
    sources: true,
    categoryIds: true,
    tagIds: true,
    authorIds: true,
    leadId: true,
  } as const;
  return tx.article.findMany({
    where: { draftId: { not: null }, texts: { none: { kind: 'draft' } } },
    select: { id: true, status: true, draft: { select: text }, live: { select: text } },
    take,
  });
}

/**
 * The condition on "Article" that all words stand in its draft or live text (lib/articles/found/search.ts gives them;
 * at least one).
 */
export function hasWords(kind: 'draft' | 'live', words: string[]): Prisma.Sql {
  if (onPostgresql()) {
    // As the index "ArticleText_search" says it.
    return Prisma.sql`"Article"."id" IN (SELECT "articleId" FROM "ArticleText" WHERE "kind" = ${kind}
      AND (setweight(to_tsvector('simple', "title"), 'A') || setweight(to_tsvector('simple', "text"), 'B'))
        @@ to_tsquery('simple', ${asTsquery(words)}))`;
  }
  // By the index of articles and kinds (`+` keeps it from the table, whose rows are long: a common word has many).
  return Prisma.sql`"Article"."id" IN (SELECT "articleId" FROM "ArticleText" WHERE "kind" = ${kind}
    AND +"id" IN (SELECT "rowid" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ${asMatch(words)}))`;
}
