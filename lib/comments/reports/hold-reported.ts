import type { Tx } from '../../db';
import { changed } from '../../freshness';
import { countAbove } from '../threads/store';
import { holdApproved } from './store';

/**
 * Takes an approved comment that was reported too often off the site, to wait for a moderator.
 * @returns whether it was approved until now
 */
export async function holdReported(tx: Tx, commentId: string): Promise<boolean> {
  const held = await holdApproved(tx, commentId);
  if (held === null) return false;
  await countAbove(tx, held.path, -1);
  changed(tx, [`comments:${held.articleId}`, 'comments']);
  return true;
}
