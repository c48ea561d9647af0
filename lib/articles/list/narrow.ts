import { beginningOf, dayAfter } from '../../days';
import { readSite } from '../../settings/read-site';
import { slugOf } from '../../slug';
import { listCategories } from '../../taxonomy/list-taxonomy';
import type { MemberViewer } from '../../viewer';
import { searchWords } from '../found/search';
import { onlyOwnedBy } from '../policy';
import type { Asked } from './schema';
import type { Narrowed } from './store';

/** What is asked for, as the store looks for it: among what the viewer may see. */
export async function narrowed(asked: Asked, viewer: MemberViewer): Promise<Narrowed> {
  const { state, author, category, tag, words, since, until, mine, sort } = asked;
  const { timeZone } = await readSite(viewer);
  return {
    ownerId: mine === '1' ? viewer.id : onlyOwnedBy(viewer),
    state,
    // What is planned is read in the order in which it comes.
    sort: state === 'scheduled' ? 'planned' : sort,
    ...(author && { author }),
    ...(category && { categories: await withBelow(category, viewer) }),
    ...(tag && { tag: { name: tag, slug: slugOf(tag) } }),
    ...(words && { words: searchWords(words) }),
    ...(since && { since: beginningOf(since, timeZone) }),
    ...(until && { until: beginningOf(dayAfter(until), timeZone) }),
  };
}

/** A category and those below it; they follow it in the tree, deeper than it. */
async function withBelow(id: string, viewer: MemberViewer): Promise<string[]> {
  const all = await listCategories(viewer);
  const from = all.findIndex((category) => category.id === id);
  const depth = all[from]?.depth ?? 0;
  const after = from === -1 ? [] : all.slice(from + 1);
  const end = after.findIndex((category) => category.depth <= depth);
  return [id, ...after.slice(0, end === -1 ? after.length : end).map((category) => category.id)];
}
