import type { Tx } from '../../db';
import { setLearned } from '../decisions/store';
import { filterWords } from './filter-words';
import { addToWords, learnedAs } from './store';

/**
 * Teaches the filter a comment that was approved (`ham`) or marked as spam; `by` -1 takes that back. Whoever
 * takes it back gives the text that was learnt (`Comment.learned` says as what).
 */
export function learn(tx: Tx, text: string, kind: 'ham' | 'spam', by: 1 | -1): Promise<void> {
  return addToWords(tx, ['', ...filterWords(text)], kind, by);
}

/**
 * Takes back what a comment taught, when its text is replaced; a text that a moderator judged is the next
 * lesson. Called after the replacement: until its end nobody else changes what the comment taught.
 */
export async function relearn(
  tx: Tx,
  comment: { id: string; name: string; body: string },
  judged?: string,
): Promise<void> {
  const { id, name, body } = comment;
  const learned = await learnedAs(tx, id);
  if (learned !== 'ham' && learned !== 'spam') return;
  await learn(tx, `${name}\n${body}`, learned, -1);
  if (judged === undefined) await setLearned(tx, id, '');
  else await learn(tx, `${name}\n${judged}`, learned, 1);
}
