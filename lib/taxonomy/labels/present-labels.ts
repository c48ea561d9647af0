import type { LabelKind } from '../schema';
import { targetsOf } from './store';

/** The ids of labels as they are now: those that were merged are the ones that they went into, each once. Part of a verb. */
export async function presentLabels(kind: LabelKind, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return ids;
  const targets = await targetsOf(kind, ids);
  return [...new Set(ids.map((id) => targets.get(id) ?? id))];
}
