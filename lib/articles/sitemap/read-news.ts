import { DAY, fromNow } from '../../clock';
import { dependsOn, freshUntil } from '../../freshness';
import type { Viewer } from '../../viewer';
import { picturesByArticle } from './pictures';
import { NEWS_MOST, type NewsEntry } from './schema';
import { listSince } from './store';

/** For as long an article is news. */
const NEWS_FOR = 2 * DAY;

/** The articles that were first published in the last two days, the newest first. Public. */
export async function readNews(_viewer: Viewer, most = NEWS_MOST): Promise<NewsEntry[]> {
  dependsOn('articles');
  const rows = await listSince(fromNow(-NEWS_FOR), most);
  const pictures = await picturesByArticle(rows.map(({ id }) => id));
  const entries = rows.flatMap(({ id, slug, publishedAt, live }) =>
    publishedAt && live
      ? [{ path: `/articles/${slug}`, title: live.title, publishedAt, pictures: pictures.get(id) ?? [] }]
      : [],
  );
  const oldest = entries.at(-1);
  if (oldest) freshUntil(new Date(oldest.publishedAt.getTime() + NEWS_FOR + 1));
  return entries;
}
