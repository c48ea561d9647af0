import type { Tx } from '../../db';
import { hasRole, type Viewer } from '../../viewer';
import type { ArticleWithDraft } from '../store';
import { stageAfterSave } from './policy';
import { stepped } from './step';
import { setStage } from './store';

/** What follows of a save for the way of a draft: what was validated is another text now. Part of a write. */
export async function afterSave(
  tx: Tx,
  viewer: Viewer,
  { id, stage }: ArticleWithDraft,
  version: number,
): Promise<void> {
  const to = stageAfterSave(stage, hasRole(viewer, 'editor'));
  if (to === stage) return;
  await setStage(tx, id, to, version);
  await stepped(tx, viewer, id, { from: stage, to, version });
}
