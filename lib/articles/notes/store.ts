import { type Reading, reading, type Tx } from '../../db';

/** What is said about an article before readers see it. Nothing of it is in a revision. */

export type NewNote = {
  id: string;
  articleId: string;
  parentId: string | null;
  quote: string;
  before: string;
  after: string;
  words: string;
  memberId: string | null;
  createdAt: Date;
};

export async function insertNote(tx: Tx, row: NewNote): Promise<void> {
  await tx.note.create({ data: row, select: { id: true } });
}

const name = { select: { name: true } } as const;

/** All notes and answers of an article, the oldest first. */
export function listNotes(articleId: string) {
  return reading().note.findMany({
    where: { articleId },
    select: {
      id: true,
      parentId: true,
      quote: true,
      before: true,
      after: true,
      words: true,
      memberId: true,
      member: name,
      createdAt: true,
      resolvedAt: true,
      resolver: name,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** A note with the article that it is about. */
export function findNote(id: string, db: Reading = reading()) {
  return db.note.findUnique({
    where: { id },
    select: {
      id: true,
      parentId: true,
      memberId: true,
      resolvedAt: true,
      article: { select: { id: true, ownerId: true, trashedAt: true } },
      answers: { select: { id: true }, take: 1 },
    },
  });
}

/** @returns whether the note was open (or resolved) until now. */
export async function setResolved(
  tx: Tx,
  id: string,
  by: { resolvedAt: Date; resolvedBy: string | null } | null,
): Promise<boolean> {
  const { count } = await tx.note.updateMany({
    where: { id, resolvedAt: by === null ? { not: null } : null },
    data: by ?? { resolvedAt: null, resolvedBy: null },
  });
  return count === 1;
}

/** @returns whether it was there and nobody had answered it. */
export async function deleteNote(tx: Tx, id: string): Promise<boolean> {
  return (await tx.note.deleteMany({ where: { id, answers: { none: {} } } })).count === 1;
}

export function countOpenNotes(articleId: string): Promise<number> {
  return reading().note.count({ where: { articleId, parentId: null, resolvedAt: null } });
}
