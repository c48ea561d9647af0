import { requireRole, type Viewer } from '../../viewer';
import type { TagEntry } from '../schema';
import { allTags, countByLabel } from './store';

const { compare } = new Intl.Collator('fr');

/** All tags by name, with how many articles have each in their draft. Editors. @throws Forbidden, NotFound */
export async function listTagEntries(viewer: Viewer): Promise<TagEntry[]> {
  requireRole(viewer, 'editor');
  const [tags, uses] = await Promise.all([allTags(), countByLabel('tag')]);
  return tags.map((tag) => ({ ...tag, uses: uses.get(tag.id) ?? 0 })).sort((a, b) => compare(a.name, b.name));
}
