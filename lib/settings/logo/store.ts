import { reading, type Tx } from '../../db';
import { pictureColumns } from '../../media/view';

export function findLogo(id: string) {
  return reading().media.findUnique({ where: { id }, select: pictureColumns });
}

export async function isPicture(tx: Tx, id: string): Promise<boolean> {
  return (await tx.media.count({ where: { id, kind: 'picture' } })) > 0;
}
