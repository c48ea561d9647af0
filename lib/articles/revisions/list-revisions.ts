import { NotFound } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { entriesOf } from './entries';
import type { RevisionList } from './schema';
import { findDraftState, listKept } from './store';

const PER_PAGE = 30;
/** Versions are counted by saves: nobody comes so far. */
const LAST = 2_147_483_647;

/**
 * A page of what is kept of an article, the newest first. Editors, and the article's author.
 * @param before the version at which the page before ended @throws Forbidden, NotFound
 */
export async function listRevisions(
  viewer: Viewer,
  id: string,
  before: number = LAST,
): Promise<RevisionList> {
  requireWriter(viewer);
  const article = await findDraftState(id);
  requireArticle(viewer, article);
  if (article.draft === null || !Number.isInteger(before) || before < 1 || before > LAST)
    throw new NotFound();
  const rows = await listKept(id, before, PER_PAGE + 1);
  const items = await entriesOf(rows.slice(0, PER_PAGE));
  const { title, version } = article.draft;
  const next = rows.length > PER_PAGE ? (items.at(-1)?.version ?? null) : null;
  return { title, draftVersion: version, items, next };
}
