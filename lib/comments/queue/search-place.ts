/**
 * Row ids of the full text on SQLite (the migration `comments_found_and_proved`): in the order of createdAt and
 * id, so that a page of finds is read from where it begins.
 */

const BASE = Date.UTC(2000);
const LETTERS = 2n ** 20n;
const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';

/** The first row id of a time. */
export function placeOfTime(at: Date): bigint {
  return BigInt(at.getTime() - BASE) * LETTERS;
}

/** The row id of a comment. */
export function placeOf({ createdAt, id }: { createdAt: Date; id: string }): bigint {
  const letters = [...id.slice(0, 4)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  return placeOfTime(createdAt) + BigInt(letters);
}
