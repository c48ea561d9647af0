import type { Piece } from '../../lib/articles/search/schema';
import { searchArticles } from '../../lib/articles/search/search-articles';
import { GUEST } from '../../lib/viewer';

/** What readers find, as tests read it. */

export const find = (query: unknown) =>
  searchArticles(GUEST, typeof query === 'string' ? { q: query } : query);

export const titles = async (query: unknown) => (await find(query)).hits.map(({ title }) => plain(title));

const plain = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');

/** A text with what is marked in brackets. */
export const marked = (pieces: Piece[] = []) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
