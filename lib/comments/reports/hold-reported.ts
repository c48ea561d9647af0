import type { Tx } from '../../db';
import { changed } from '../../freshness';
import { holdApproved } from './store';

/**
 * Takes an approved comment that was reported too often off the site, to wait for a moderator. It tells the
 * pages, not the counts of the thread.
 * @returns whether it was approved until now
 */
export async function holdReported(tx: Tx, commentId: string): Promise<boolean> {
  const held = await holdApproved(tx, commentId);
  if (held === null) return false;
  changed(tx, [`comments:${held.articleId}`, 'comments']);
  return true;
}
