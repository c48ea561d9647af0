import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import { requireRole, type Viewer } from '../../viewer';
import { foldWords } from '../found/fold';
import { type Home, type HomeArticle, homeSchema } from './schema';
import { findHome, newestPublished, publishedAmong } from './store';

const home = remembered(['home'], async () => homeSchema.parse((await findHome()) ?? {}));

/** The ids of what stands first on the home page, the lead before all. Public. */
export async function readFirstOnHome(_viewer: Viewer): Promise<string[]> {
  dependsOn('home');
  const { leadId, pinnedIds } = await home();
  return leadId === null ? pinnedIds : [leadId, ...pinnedIds.filter((id) => id !== leadId)];
}

export type HomeDesk = { lead: HomeArticle | null; pinned: HomeArticle[]; found: HomeArticle[] };

const FOUND = 20;

/**
 * What stands first on the home page, and the newest articles whose title has the words typed. Editors.
 * @throws Forbidden, NotFound
 */
export async function readHomeDesk(viewer: Viewer, typed: string): Promise<HomeDesk> {
  requireRole(viewer, 'editor');
  const { leadId, pinnedIds }: Home = homeSchema.parse((await findHome()) ?? {});
  const ids = [...(leadId === null ? [] : [leadId]), ...pinnedIds];
  const words = foldWords(typed.slice(0, 200)).split(' ').filter(Boolean).slice(0, 8);
  const [there, found] = await Promise.all([publishedAmong(ids), newestPublished(words, FOUND)]);
  const articles = there.map(view);
  const of = (id: string) => articles.filter((article) => article.id === id);
  return {
    lead: of(leadId ?? '')[0] ?? null,
    pinned: pinnedIds.flatMap(of),
    found: found.map(view).filter((article) => !ids.includes(article.id)),
  };
}

type Row = Awaited<ReturnType<typeof publishedAmong>>[number];

function view({ id, slug, publishedAt, live }: Row): HomeArticle {
  return { id, slug, title: live?.title ?? '', publishedAt: publishedAt ?? new Date(0) };
}
