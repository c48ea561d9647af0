import { type InputJsonValue, type Reading, reading, type Tx } from '../db';
import { Conflict } from '../errors';
import { pictureColumns } from '../media/view';
import type { BodyNode } from './body/check-body';
import type { Source } from './schema';

/** Reads and writes of the editors' side: drafts, revisions, states. */

const picture = { select: pictureColumns } as const;

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
  publishAt: true,
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

/** An article as it is: nobody else saves, publishes, plans or moves it before this transaction ends. */
export async function takeArticle(tx: Tx, id: string): Promise<ArticleWithDraft | null> {
  await tx.article.updateMany({ where: { id }, data: { stageVersion: { increment: 0 } } });
  return findArticle(id, tx);
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

/** All that a person writes of an article. */
export type RevisionText = {
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
};

export type NewRevision = RevisionText & {
  id: string;
  articleId: string;
  version: number;
  memberId: string | null;
  createdAt: Date;
  frozen?: boolean;
  reason?: string;
};

/** Adds a revision and makes it the article's draft. Fails on a version that exists already. */
export async function insertDraft(tx: Tx, row: NewRevision): Promise<void> {
  await insertRevision(tx, row);
  await tx.article.update({
    where: { id: row.articleId },
    data: { draftId: row.id, savedAt: row.createdAt },
    select: { id: true },
  });
}

/** Adds a revision to the history. Fails on a version that exists already. */
export async function insertRevision(tx: Tx, row: NewRevision): Promise<void> {
  const body = row.body as unknown as InputJsonValue;
  await tx.revision.create({ data: { ...row, body, savedAt: row.createdAt }, select: { id: true } });
}

/** A revision as somebody has read it: what is done with it is not done when it has changed since. */
export type SeenRevision = { id: string; version: number };

/** Writes another text in the place of a draft that is not frozen. @returns whether it was still as it was seen. */
export async function rewriteDraft(
  tx: Tx,
  seen: SeenRevision,
  text: RevisionText & { version: number; savedAt: Date },
): Promise<boolean> {
  const body = text.body as unknown as InputJsonValue;
  const { count } = await tx.revision.updateMany({
    where: { id: seen.id, version: seen.version, frozen: false },
    data: { ...text, body },
  });
  if (count === 0) return false;
  await tx.article.updateMany({ where: { draftId: seen.id }, data: { savedAt: text.savedAt } });
  return true;
}

/** Why a revision stays as it is: what was done with it, or what came after it. */
export type Reason =
  | 'publish'
  | 'schedule'
  | 'validate'
  | 'pause' // nobody wrote for a while
  | 'other' // somebody else went on
  | 'restore' // an older one was taken up again
  | 'conflict' // what was chosen of two texts
  | 'aside'; // what stood against it

/**
 * From now on this revision stays as it is: the next save begins another.
 * @throws Conflict when it was rewritten since it was seen.
 */
export async function freeze(tx: Tx, seen: SeenRevision, reason: Reason): Promise<void> {
  const { count } = await tx.revision.updateMany({
    where: { id: seen.id, version: seen.version },
    data: { frozen: true, reason },
  });
  if (count === 0) throw new Conflict();
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
