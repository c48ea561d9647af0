import { type Reading, reading, type Tx } from '../../db';

/** Reads and writes of what is kept of an article's drafts. */

/** Why a revision is kept for good. */
const FOR_GOOD = ['publish', 'schedule', 'validate'];

/** Takes away the oldest revisions that were kept between publications, but for the newest `keep`. */
export async function pruneRevisions(tx: Tx, articleId: string, keep: number): Promise<void> {
  const surplus = await tx.revision.findMany({
    where: {
      articleId,
      frozen: true,
      reason: { notIn: FOR_GOOD },
      liveOf: null,
      draftOf: null,
      schedules: { none: {} },
    },
    orderBy: { version: 'desc' },
    select: { id: true },
    skip: keep,
  });
  if (surplus.length === 0) return;
  await tx.revision.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
}

const entry = {
  id: true,
  version: true,
  title: true,
  member: { select: { name: true } },
  savedAt: true,
  reason: true,
  liveOf: { select: { status: true } },
  draftOf: { select: { id: true } },
  schedules: { where: { doneAt: null }, select: { at: true }, orderBy: { at: 'asc' }, take: 1 },
} as const;

export type EntryRow = Awaited<ReturnType<typeof listKept>>[number];

/** What is kept of an article, the newest first, without its texts. */
export function listKept(articleId: string, before: number, take: number) {
  return reading().revision.findMany({
    where: { articleId, version: { lt: before } },
    select: entry,
    orderBy: { version: 'desc' },
    take,
  });
}

/** Revisions of one article; ids of others' find nothing. */
export function findKept(articleId: string, ids: string[]) {
  return reading().revision.findMany({
    where: { articleId, id: { in: ids } },
    select: {
      ...entry,
      ...text,
      lead: { select: { id: true, width: true, height: true, widths: true, credit: true } },
    },
    orderBy: { version: 'asc' },
  });
}

const text = {
  slug: true,
  title: true,
  standfirst: true,
  body: true,
  sources: true,
  categoryIds: true,
  tagIds: true,
  authorIds: true,
  leadId: true,
  leadAlt: true,
  leadCaption: true,
  leadDecorative: true,
  metaTitle: true,
  metaDescription: true,
  commentsOpen: true,
} as const;

/** A revision of one article, to take it up again. */
export function findKeptText(tx: Tx, articleId: string, id: string) {
  return tx.revision.findFirst({
    where: { id, articleId },
    select: { id: true, version: true, ...text },
  });
}

export function bodiesOf(ids: string[]) {
  return reading().revision.findMany({ where: { id: { in: ids } }, select: { id: true, body: true } });
}

/** Whose an article is, and by whom and when its draft was saved; not its text. */
export function findDraftState(id: string, db: Reading = reading()) {
  return db.article.findUnique({
    where: { id },
    select: {
      ownerId: true,
      trashedAt: true,
      draft: { select: { version: true, title: true, savedAt: true, member: { select: { name: true } } } },
    },
  });
}
