/** Where a live article stands in the order of first publications: newer ones have larger numbers. */

const EPOCH = Date.UTC(2000, 0, 1);
/** Articles of one second are told apart by a piece of their ids. */
const IN_A_SECOND = 2 ** 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The place of an article; a whole number that JavaScript and both databases hold exactly. */
export function placeOf(publishedAt: Date, articleId: string): number {
  const seconds = Math.floor((publishedAt.getTime() - EPOCH) / 1000);
  const piece = [...articleId.slice(0, 4)].reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0);
  return seconds * IN_A_SECOND + Math.max(0, piece);
}

/** When the article of a place was published, to the second. */
export function timeOfPlace(place: number): Date {
  return new Date(EPOCH + Math.floor(place / IN_A_SECOND) * 1000);
}
