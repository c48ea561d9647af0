import { entryId } from '../../entry-id';
import { dependsOn } from '../../freshness';
import { readFeedSettings } from '../../settings/feeds/read-feed-settings';
import { readAuthor, readTag } from '../../taxonomy/entries/read-label-page';
import { readCategory } from '../../taxonomy/read-category';
import type { LabelKind } from '../../taxonomy/schema';
import type { Viewer } from '../../viewer';
import { listTexts } from '../live/store';
import { newestUnder, type Under } from '../live/under/store';
import { fedArticles } from './fed-articles';
import type { FedArticle, LabelFeed } from './schema';

/** The newest published articles of the site, as many as its feeds hold. Public. */
export async function feedArticles(viewer: Viewer): Promise<FedArticle[]> {
  // The names of their labels are `taxonomy`.
  dependsOn('articles', 'taxonomy');
  return newest(viewer);
}

/** The feed of a label, or the slug that it has now. */
type At = { moved: false; feed: LabelFeed } | { moved: true; slug: string };

/** The newest published articles in a category and in those under it, or where it has moved. Public. @throws NotFound */
export async function feedCategory(viewer: Viewer, slug: string): Promise<At> {
  const found = await readCategory(viewer, slug);
  if (found.moved) return found;
  const ids = [found.label.id, ...found.label.descendantIds];
  return feedOf(viewer, 'category', ids, found.label, { categoryIds: ids });
}

/** The newest published articles that have a tag, or where it has moved. Public. @throws NotFound */
export async function feedTag(viewer: Viewer, slug: string): Promise<At> {
  const found = await readTag(viewer, slug);
  if (found.moved) return found;
  const { id } = found.label;
  return feedOf(viewer, 'tag', [id], found.label, { tagId: id });
}

/** The newest published articles of a byline, or where it has moved. Public. @throws NotFound */
export async function feedAuthor(viewer: Viewer, slug: string): Promise<At> {
  const found = await readAuthor(viewer, slug);
  if (found.moved) return found;
  const { id, bio } = found.label;
  return feedOf(viewer, 'author', [id], { ...found.label, description: bio }, { authorId: id });
}

async function feedOf(
  viewer: Viewer,
  kind: LabelKind,
  ids: string[],
  { id, slug, name, description }: { id: string; slug: string; name: string; description: string },
  under: Under,
): Promise<At> {
  dependsOn(...ids.map((one) => `${kind}:${one}`));
  const articles = await newest(viewer, under);
  return { moved: false, feed: { feedId: entryId(kind, id), slug, name, description, articles } };
}

async function newest(viewer: Viewer, under?: Under): Promise<FedArticle[]> {
  const { items } = await readFeedSettings(viewer);
  const ids = under && (await newestUnder(under, items));
  return fedArticles(viewer, await listTexts(items, ids));
}
