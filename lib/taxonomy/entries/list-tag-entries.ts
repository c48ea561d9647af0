import { slugOf } from '../../slug';
import { requireRole, type Viewer } from '../../viewer';
import type { TagEntry } from '../schema';
import { allTags, countByLabel } from './store';

const { compare } = new Intl.Collator('fr');

/**
 * The tags whose name has what is sought (accents, capitals and ligatures do not matter; '' for all), by name, with how
 * many articles have each in their draft. Editors. @throws Forbidden, NotFound
 */
export async function listTagEntries(viewer: Viewer, sought = ''): Promise<TagEntry[]> {
  requireRole(viewer, 'editor');
  const [tags, uses] = await Promise.all([allTags(), countByLabel('tag')]);
  const part = slugOf(sought);
  return tags
    .filter((tag) => slugOf(tag.name).includes(part))
    .map((tag) => ({ ...tag, uses: uses.get(tag.id) ?? 0 }))
    .sort((a, b) => compare(a.name, b.name));
}
