import { type InputJsonValue, type Reading, reading, type Tx } from '../db';
import type { BodyNode } from './body/check-body';
import type { Source } from './schema';

/** Reads and writes of the editors' side: drafts, revisions, states. */

const picture = { select: { id: true, width: true, height: true, widths: true, credit: true } } as const;

const revision = {
  id: true,
  version: true,
  slug: true,
  title: true,
  standfirst: true,
  body: true,
  sources: true,
  categoryIds: true,
  tagIds: true,
  authorIds: true,
  lead: picture,
  leadId: true,
  leadAlt: true,
  leadCaption: true,
  leadDecorative: true,
  commentsOpen: true,
  createdAt: true,
} as const;

const article = {
  id: true,
  slug: true,
  status: true,
  liveId: true,
  publishedAt: true,
  updatedAt: true,
  draft: { select: revision },
} as const;

export type ArticleWithDraft = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

export function findArticle(id: string, db: Reading = reading()) {
  return db.article.findUnique({ where: { id }, select: article });
}

export function listArticles(skip: number, take: number) {
  return reading().article.findMany({
    select: {
      id: true,
      slug: true,
      status: true,
      liveId: true,
      draftId: true,
      publishedAt: true,
      createdAt: true,
      draft: { select: { title: true, createdAt: true, authorIds: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  });
}

export function countArticles(): Promise<number> {
  return reading().article.count();
}

export function authorNames(ids: string[]) {
  return reading().author.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
}

/** Whether another article has this slug. */
export async function slugTaken(tx: Tx, slug: string, articleId: string): Promise<boolean> {
  return (await tx.article.count({ where: { slug, id: { not: articleId } } })) > 0;
}

export async function insertArticle(
  tx: Tx,
  row: { id: string; slug: string; createdAt: Date },
): Promise<void> {
  await tx.article.create({ data: { ...row, status: 'draft' }, select: { id: true } });
}

export type NewRevision = {
  id: string;
  articleId: string;
  version: number;
  slug: string;
  title: string;
  standfirst: string;
  body: BodyNode;
  sources: Source[];
  categoryIds: string[];
  tagIds: string[];
  authorIds: string[];
  leadId: string | null;
  leadAlt: string;
  leadCaption: string;
  leadDecorative: boolean;
  commentsOpen: boolean;
  memberId: string | null;
  createdAt: Date;
};

/** Adds a revision and makes it the article's draft. Fails on a version that exists already. */
export async function insertDraft(tx: Tx, row: NewRevision): Promise<void> {
  const body = row.body as unknown as InputJsonValue;
  await tx.revision.create({ data: { ...row, body }, select: { id: true } });
  await tx.article.update({ where: { id: row.articleId }, data: { draftId: row.id }, select: { id: true } });
}

export async function setSlug(tx: Tx, articleId: string, slug: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { slug }, select: { id: true } });
}

/** The old slug leads to the article from now on; a slug that an article has now leads nowhere else. */
export async function leaveRedirect(
  tx: Tx,
  oldSlug: string,
  articleId: string,
  createdAt: Date,
): Promise<void> {
  await tx.redirect.upsert({
    where: { slug: oldSlug },
    create: { slug: oldSlug, articleId, createdAt },
    update: { articleId, createdAt },
    select: { slug: true },
  });
}

export async function freeRedirect(tx: Tx, slug: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { slug } });
}

export type LiveState = {
  slug: string;
  status: 'published' | 'unpublished';
  liveId: string;
  publishedAt: Date;
  updatedAt: Date | null;
  commentsOpen: boolean;
};

export async function setLive(tx: Tx, articleId: string, state: LiveState): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: state, select: { id: true } });
}

/** @returns whether the article was in the state `from`. */
export async function changeStatus(tx: Tx, articleId: string, from: string, to: string): Promise<boolean> {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, status: from },
    data: { status: to },
  });
  return count === 1;
}

export type Labels = { categoryIds: string[]; tagIds: string[]; authorIds: string[] };

/** The categories, tags and authors under which the live article is listed. */
export async function findLabels(tx: Tx, articleId: string): Promise<Labels> {
  const where = { articleId };
  const [categories, tags, authors] = [
    await tx.articleCategory.findMany({ where, select: { categoryId: true } }),
    await tx.articleTag.findMany({ where, select: { tagId: true } }),
    await tx.articleAuthor.findMany({ where, select: { authorId: true } }),
  ];
  return {
    categoryIds: categories.map((row) => row.categoryId),
    tagIds: tags.map((row) => row.tagId),
    authorIds: authors.map((row) => row.authorId),
  };
}

/** Replaces the categories, tags and authors by which the live article is listed; unknown ids are left out. */
export async function setLabels(tx: Tx, articleId: string, publishedAt: Date, labels: Labels): Promise<void> {
  const where = { articleId };
  const known = async (ids: string[], rows: Promise<{ id: string }[]>) => {
    const there = new Set((await rows).map((row) => row.id));
    return ids.filter((id) => there.has(id));
  };
  const among = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } });
  const categories = await known(labels.categoryIds, tx.category.findMany(among(labels.categoryIds)));
  const tags = await known(labels.tagIds, tx.tag.findMany(among(labels.tagIds)));
  const authors = await known(labels.authorIds, tx.author.findMany(among(labels.authorIds)));
  await tx.articleCategory.deleteMany({ where });
  await tx.articleTag.deleteMany({ where });
  await tx.articleAuthor.deleteMany({ where });
  const row = (position: number) => ({ articleId, position, publishedAt });
  await tx.articleCategory.createMany({
    data: categories.map((categoryId, n) => ({ ...row(n), categoryId })),
  });
  await tx.articleTag.createMany({ data: tags.map((tagId, n) => ({ ...row(n), tagId })) });
  await tx.articleAuthor.createMany({ data: authors.map((authorId, n) => ({ ...row(n), authorId })) });
}
