import { transaction } from '../db';
import { requireRole, type Viewer } from '../viewer';
import { isBlank, isHalfFilled, markAllTags, markFilling, markRow, unmarkFilling } from './store';

/** What a blog is before the demo: `blank`, `half` filled by a start that was killed, or somebody's. */
export async function demoState(viewer: Viewer): Promise<'blank' | 'half' | 'taken'> {
  requireRole(viewer, 'administrator');
  if (await isHalfFilled()) return 'half';
  return (await isBlank()) ? 'blank' : 'taken';
}

/** Says that the demo is being written, so that a start after a crash knows. */
export async function beginDemo(viewer: Viewer): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction(markFilling);
}

export async function endDemo(viewer: Viewer): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction(async (tx) => {
    await markAllTags(tx);
    await unmarkFilling(tx);
  });
}

/** Remembers rows that the demo made, so that `removeDemo` takes away those and no others. */
export async function markDemo(viewer: Viewer, entity: string, ids: string[]): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction(async (tx) => {
    for (const id of ids) await markRow(tx, entity, id);
  });
}
