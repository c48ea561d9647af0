import { reading, type Tx } from '../db';

export type NewPicture = {
  id: string;
  type: string;
  width: number;
  height: number;
  widths: number[];
  alt: string;
  credit: string;
  createdAt: Date;
};

export async function insertPicture(tx: Tx, row: NewPicture): Promise<void> {
  await tx.media.create({ data: row, select: { id: true } });
}

export function listPictures(take: number) {
  return reading().media.findMany({
    select: { id: true, width: true, height: true, widths: true, credit: true, alt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  });
}
