import type { MediaRow } from './store';

/** The names under which the files of a medium are kept: they begin with the number of the file that they are of. */

/** The number of the file that it has now; 0 for pictures made before there were numbers. */
export function fileNumber({ file, hash }: { file: number; hash: string }): number {
  return hash === '' ? 0 : file;
}

export function keyOf(id: string, number: number, name: string): string {
  return `${id}/${number}-${name}`;
}

/** Of which medium a key is, and of which of its files. */
export function partsOf(key: string): { id: string; number: number } {
  const [id = '', name = ''] = key.split('/');
  const numbered = /^(\d+)-/.exec(name)?.[1];
  return { id, number: Number(numbered ?? 0) };
}

const VARIANT = /^(\d{1,6})-(?:\d{1,5}\.(?:webp|jpg)|share-[a-z]+(?:-[a-z]+)?\.jpg)$/;
const OLD_VARIANT = /^\d{1,5}\.webp$/;
const FILE = /^[a-z0-9][a-z0-9-]{0,79}\.([a-z0-9]{3,4})$/;

/**
 * The key of what an address asks for. Nothing of a path ever reaches the store: the name is one of a few shapes,
 * and of a file only the ending counts, since its address stays when the file is replaced.
 */
export function keyAskedFor(row: MediaRow, name: string, endingOf: (type: string) => string | undefined) {
  const number = fileNumber(row);
  if (row.kind === 'file') {
    const ending = endingOf(row.type);
    return FILE.exec(name)?.[1] === ending && ending !== undefined
      ? keyOf(row.id, number, `file.${ending}`)
      : undefined;
  }
  if (OLD_VARIANT.test(name)) return `${row.id}/${name}`;
  const asked = VARIANT.exec(name)?.[1];
  // Files that no row speaks of yet are nobody's to see.
  return asked !== undefined && Number(asked) >= 1 && Number(asked) <= number
    ? `${row.id}/${name}`
    : undefined;
}
