import { onPostgresql, type Reading, reading, type Tx } from '../db';
import type { Focus } from './schema';

/** Reads and writes of the media library. */

/** What of a row is read. */
export const mediaColumns = {
  id: true,
  kind: true,
  type: true,
  name: true,
  bytes: true,
  hash: true,
  file: true,
  width: true,
  height: true,
  widths: true,
  focus: true,
  alt: true,
  credit: true,
  licence: true,
  memberId: true,
  createdAt: true,
} as const;

export type MediaRow = NonNullable<Awaited<ReturnType<typeof findMedium>>>;

/** What a file brings with it. */
export type FileColumns = {
  type: string;
  name: string;
  bytes: number;
  hash: string;
  width: number;
  height: number;
  widths: number[];
};
export type Described = { alt: string; credit: string; licence: string; focus: Focus; folded: string };
type NewMedium = FileColumns &
  Described & { id: string; kind: string; memberId: string | null; createdAt: Date };

export async function insertMedium(tx: Tx, row: NewMedium): Promise<void> {
  await tx.media.create({ data: row, select: { id: true } });
}

export function findMedium(id: string, db: Reading = reading()) {
  return db.media.findUnique({ where: { id }, select: mediaColumns });
}

/** What has the same bytes. */
export function findByHash(hash: string, db: Reading = reading()) {
  return db.media.findFirst({ where: { hash }, select: mediaColumns, orderBy: { createdAt: 'asc' } });
}

/** Lets one transaction at a time ask for these bytes and keep them. SQLite has one at a time anyway. */
export async function takeHash(tx: Tx, hash: string): Promise<void> {
  if (onPostgresql()) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hash}, 0))::text`;
  }
}

/** Gives a medium a later file, unless it has a later one still. @returns whether it did */
export async function setFile(tx: Tx, id: string, file: number, row: FileColumns & { folded: string }) {
  const { count } = await tx.media.updateMany({ where: { id, file: { lt: file } }, data: { ...row, file } });
  return count === 1;
}

/** Says what a medium shows, unless its file is another by now. @returns whether it did */
export async function setDescription(tx: Tx, id: string, file: number, row: Described): Promise<boolean> {
  return (await tx.media.updateMany({ where: { id, file }, data: row })).count === 1;
}

export async function deleteMedium(tx: Tx, id: string): Promise<void> {
  await tx.media.delete({ where: { id }, select: { id: true } });
}

/** The files of those media that are there, by id. */
export function findFiles(ids: string[]) {
  return reading().media.findMany({
    where: { id: { in: ids } },
    select: { id: true, file: true, hash: true },
  });
}

export async function setUse(tx: Tx, place: string, entityId: string, mediaId: string | null): Promise<void> {
  await tx.mediaUse.deleteMany({ where: { place, entityId } });
  if (mediaId !== null)
    await tx.mediaUse.create({ data: { place, entityId, mediaId }, select: { place: true } });
}

export function memberName(id: string) {
  return reading().member.findUnique({ where: { id }, select: { name: true } });
}
