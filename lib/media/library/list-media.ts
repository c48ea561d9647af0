import { foldWords } from '../../articles/found/fold';
import { requireWriter, type Viewer } from '../../viewer';
import { findSchema, type MediaPage } from '../schema';
import { mediaItem } from '../view';
import { listMedia as listRows, type Place } from './store';

const PER_PAGE = 40;

/**
 * The pictures and files of the library that fit, the newest first, 40 at a time: each word that is looked for stands
 * in the name, the description, the credit or the licence. Editors and authors.
 * @param input `words`, `kind`, `state`, and `after`, the `next` of the page before. @throws Forbidden, NotFound
 */
export async function listMedia(viewer: Viewer, input: unknown): Promise<MediaPage> {
  requireWriter(viewer);
  const query = findSchema.parse(input);
  const terms = foldWords(query.words).split(' ').filter(Boolean).slice(0, 10);
  const rows = await listRows({ ...query, terms }, placeOf(query.after), PER_PAGE + 1);
  const page = rows.slice(0, PER_PAGE);
  const last = page.at(-1);
  const next = rows.length > PER_PAGE && last ? `${last.createdAt.getTime()}-${last.id}` : null;
  return { items: page.map(mediaItem), next };
}

/** Where a page begins; what is no place is the beginning. */
function placeOf(after: string): Place | null {
  const [, at, id] = /^(\d{1,15})-([a-z2-7]{16})$/.exec(after) ?? [];
  return at === undefined || id === undefined ? null : { at: new Date(Number(at)), id };
}
