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
  metaTitle: true,
  metaDescription: true,
  frozen: true,
  memberId: true,
  createdAt: true,
  savedAt: true,
} as const;

const article = {
  id: true,
  slug: true,
  status: true,
  liveId: true,
  publishedAt: true,
  updatedAt: true,
  stage: true,
  stageVersion: true,
  ownerId: true,
  trashedAt: true,
  draft: { select: revision },
} as const;

export type ArticleWithDraft = NonNullable<Awaited<ReturnType<typeof findArticle>>>;
export type RevisionRow = NonNullable<ArticleWithDraft['draft']>;

export function findArticle(id: string, db: Reading = reading()) {
  return db.article.findUnique({ where: { id }, select: article });
}

/** A text of an article, whichever it is. */
export function findRevision(tx: Tx, id: string): Promise<RevisionRow | null> {
  return tx.revision.findUnique({ where: { id }, select: revision });
}

/** Nobody else publishes, plans or moves the article before this transaction ends: what is read after is so. */
export async function takeArticle(tx: Tx, id: string): Promise<void> {
  await tx.article.updateMany({ where: { id }, data: { stageVersion: { increment: 0 } } });
}

export async function insertArticle(
  tx: Tx,
  row: { id: string; slug: string; ownerId: string | null; createdAt: Date },
): Promise<void> {
  await tx.article.create({
    data: { ...row, status: 'draft', savedAt: row.createdAt },
    select: { id: true },
  });
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
  metaTitle: string;
  metaDescription: string;
  commentsOpen: boolean;
  memberId: string | null;
  createdAt: Date;
};

/** Adds a revision and makes it the article's draft. Fails on a version that exists already. */
export async function insertDraft(tx: Tx, row: NewRevision): Promise<void> {
  const body = row.body as unknown as InputJsonValue;
  const savedAt = row.createdAt;
  await tx.revision.create({ data: { ...row, body, savedAt }, select: { id: true } });
  await tx.article.update({
    where: { id: row.articleId },
    data: { draftId: row.id, savedAt },
    select: { id: true },
  });
}

/** From now on this revision stays as it is: the next save begins another. */
export async function freeze(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.revision.update({ where: { id }, data: { frozen: true, reason }, select: { id: true } });
}

export async function setSlug(tx: Tx, articleId: string, slug: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { slug }, select: { id: true } });
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
