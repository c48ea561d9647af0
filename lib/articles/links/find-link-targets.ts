import { requireWriter, type Viewer } from '../../viewer';
import { foldWords } from '../found/fold';
import type { LinkTarget } from './schema';
import { listByTitle } from './store';

const AT_MOST = 10;

/**
 * The published articles whose titles have these words, newest first; the latest without words. For writers.
 * It asks what readers see: the titles of drafts stay unknown to who may not read them.
 * @throws Forbidden, NotFound
 */
export async function findLinkTargets(viewer: Viewer, words: unknown): Promise<LinkTarget[]> {
  requireWriter(viewer);
  const asked = typeof words === 'string' ? foldWords(words.slice(0, 200)) : '';
  const rows = await listByTitle(asked === '' ? [] : asked.split(' ').slice(0, 10), AT_MOST);
  return rows.flatMap(({ slug, publishedAt, live }) =>
    live === null || publishedAt === null ? [] : [{ slug, publishedAt, title: live.title }],
  );
}
