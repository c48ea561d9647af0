import type { Tx } from '../db';
import { newId } from '../ids';
import { slugOf } from '../slug';
import { tagIdFor } from './store';

/** The ids of tags by their names, in order and each once; new names become tags. Part of a write. */
export async function tagIds(tx: Tx, names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const slug = slugOf(name);
    if (slug === '') continue;
    const id = await tagIdFor(tx, { id: newId(), slug, name });
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}
