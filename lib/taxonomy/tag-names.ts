import type { Viewer } from '../viewer';
import { tagsByIds } from './store';

/** The names of tags by their ids, in the order of the ids; ids of tags that are gone are left out. Public. */
export async function tagNames(_viewer: Viewer, ids: string[]): Promise<string[]> {
  const tags = await tagsByIds(ids);
  return ids.flatMap((id) => tags.find((tag) => tag.id === id)?.name ?? []);
}
