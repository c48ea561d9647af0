import type { Tx } from '../db';
import { newId } from '../ids';
import { slugOf } from '../slug';
import { insertTag, movedTags, tagsNamed } from './store';

/**
 * The ids of tags by their names, in order and each once; new names become tags. A name that a tag had, or that
 * was merged into another, is that of the tag of now. Part of a write.
 */
export async function tagIds(tx: Tx, names: string[]): Promise<string[]> {
  const asked = names.map((name) => ({ name, slug: slugOf(name) })).filter(({ slug }) => slug !== '');
  const slugs = asked.map(({ slug }) => slug);
  const known = await tagsNamed(tx, slugs, names);
  const moved = await movedTags(tx, slugs);
  const made = new Map<string, string>();
  const ids: string[] = [];
  for (const { name, slug } of asked) {
    const id =
      known.find((tag) => tag.name === name)?.id ??
      known.find((tag) => tag.slug === slug)?.id ??
      moved.find((redirect) => redirect.slug === slug)?.targetId ??
      made.get(slug) ??
      newId();
    const isNew = ![...known, ...moved].some((row) => ('id' in row ? row.id : row.targetId) === id);
    if (isNew && !made.has(slug)) {
      await insertTag(tx, { id, slug, name });
      made.set(slug, id);
    }
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}
