import type { Tx } from '../../db';
import { filterWords } from './filter-words';
import { addToWords } from './store';

/**
 * Teaches the filter a comment that was approved (`ham`) or marked as spam; `by` -1 takes that back. Whoever
 * takes it back gives the text that was learnt (`Comment.learned` says as what).
 */
export function learn(tx: Tx, text: string, kind: 'ham' | 'spam', by: 1 | -1): Promise<void> {
  return addToWords(tx, ['', ...filterWords(text)], kind, by);
}
