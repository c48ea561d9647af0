import type { Tx } from '../../db';
import { inOrder } from '../store';

/** Reads and writes of edits of labels. */

export function findCategory(tx: Tx, id: string) {
  const select = { slug: true, name: true, description: true, parentId: true } as const;
  return tx.category.findUnique({ where: { id }, select });
}

type CategoryTexts = {
  slug: string;
  name: string;
  description: string;
  parentId: string | null;
  position: number;
};

export async function updateCategory(tx: Tx, id: string, texts: Partial<CategoryTexts>): Promise<void> {
  await tx.category.update({ where: { id }, data: texts, select: { id: true } });
}

/** Whether one category stands below another, however deep. */
export async function isBelow(tx: Tx, id: string, ancestorId: string): Promise<boolean> {
  const rows = await tx.category.findMany({ select: { id: true, parentId: true } });
  const parents = new Map(rows.map((row) => [row.id, row.parentId]));
  for (let at = parents.get(id); at; at = parents.get(at)) if (at === ancestorId) return true;
  return false;
}

export async function hasChildren(tx: Tx, id: string): Promise<boolean> {
  return (await tx.category.count({ where: { parentId: id } })) > 0;
}

export async function moveChildren(tx: Tx, fromId: string, intoId: string): Promise<void> {
  await tx.category.updateMany({ where: { parentId: fromId }, data: { parentId: intoId } });
}

/** Categories beside one another, in the order that is shown. */
export async function siblingsOf(tx: Tx, parentId: string | null) {
  const rows = await tx.category.findMany({
    where: { parentId },
    select: { id: true, name: true, position: true },
  });
  return rows.sort(inOrder);
}

export function findTag(tx: Tx, id: string) {
  return tx.tag.findUnique({ where: { id }, select: { slug: true, name: true, description: true } });
}

export async function updateTag(
  tx: Tx,
  id: string,
  texts: { slug: string; name: string; description: string },
): Promise<void> {
  await tx.tag.update({ where: { id }, data: texts, select: { id: true } });
}

export function findAuthor(tx: Tx, id: string) {
  const select = { slug: true, name: true, title: true, bio: true, portraitId: true } as const;
  return tx.author.findUnique({ where: { id }, select });
}

type AuthorTexts = { slug: string; name: string; title: string; bio: string; portraitId: string | null };

export async function updateAuthor(tx: Tx, id: string, texts: AuthorTexts): Promise<void> {
  await tx.author.update({ where: { id }, data: texts, select: { id: true } });
}

export async function isPicture(tx: Tx, id: string): Promise<boolean> {
  return (await tx.media.count({ where: { id, kind: 'picture' } })) === 1;
}

/** Writes down where the picture stands, so that it is not taken away. */
export async function setPortraitUse(tx: Tx, authorId: string, mediaId: string | null): Promise<void> {
  const place = { place: 'portrait', entityId: authorId };
  await tx.mediaUse.deleteMany({ where: place });
  if (mediaId !== null) await tx.mediaUse.create({ data: { ...place, mediaId }, select: { place: true } });
}
