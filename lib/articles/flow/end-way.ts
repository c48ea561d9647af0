import type { Tx } from '../../db';
import type { Viewer } from '../../viewer';
import type { ArticleWithDraft, RevisionRow } from '../store';
import { tellOwner } from './announce';
import { stepped } from './step';
import { setStage } from './store';

/**
 * The way of a text that goes live ends. What waited to be read was read by who publishes it; a draft that was
 * written since stays where it is.
 */
export async function endWay(
  tx: Tx,
  viewer: Viewer,
  article: ArticleWithDraft,
  { id, version }: Pick<RevisionRow, 'id' | 'version'>,
): Promise<void> {
  const isDraft = article.draft?.id === id;
  const from = isDraft ? article.stage : article.status;
  const stepId = await stepped(tx, viewer, article.id, { from, to: 'published', version });
  await tellOwner(tx, viewer, article, stepId);
  if (isDraft) await setStage(tx, article.id, 'writing', version);
}
