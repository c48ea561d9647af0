import { notThere } from '../articles/live/not-there';
import { entryId } from '../entry-id';
import { dependsOn } from '../freshness';
import { readFeedSettings } from '../settings/feeds/read-feed-settings';
import type { Viewer } from '../viewer';
import { type EntryRow, findFedArticle, listNewest } from './feeds/store';

/** A comment as feeds tell it: no e-mail address and nothing that was made from one. */
export type FedComment = {
  id: string;
  /** The URN under which feed readers know it. */
  entryId: string;
  name: string;
  body: string;
  createdAt: Date;
  updatedAt: Date;
  article: { entryId: string; slug: string; title: string };
  /** The comment that it answers; none: it answers the article. */
  answers: { id: string; entryId: string } | null;
};

/** The newest approved comments of the site. Public. */
export async function feedComments(viewer: Viewer): Promise<FedComment[]> {
  // What is published, and under which titles and addresses, is `articles`.
  dependsOn('comments', 'articles');
  const { items } = await readFeedSettings(viewer);
  return (await listNewest(items)).map(fedComment);
}

export type ArticleFeed =
  | { moved: false; feedId: string; title: string; comments: FedComment[] }
  | { moved: true; slug: string };

/** The newest approved comments of a published article, or where it has moved. Public. @throws Gone, NotFound */
export async function feedArticleComments(viewer: Viewer, slug: string): Promise<ArticleFeed> {
  dependsOn(`slug:${slug}`);
  const article = await findFedArticle(slug);
  if (article === null) return notThere(slug);
  const { id, live } = article;
  dependsOn(`article:${id}`, `comments:${id}`);
  if (article.slug !== slug) return { moved: true, slug: article.slug };
  const { items } = await readFeedSettings(viewer);
  const comments = (await listNewest(items, id)).map(fedComment);
  return { moved: false, feedId: entryId('article-comments', id), title: live?.title ?? '', comments };
}

function fedComment({ id, name, body, createdAt, editedAt, article, parent }: EntryRow): FedComment {
  const isAnswerable = parent?.status === 'approved';
  return {
    id,
    entryId: entryId('comment', id),
    name,
    body,
    createdAt,
    updatedAt: editedAt ?? createdAt,
    article: {
      entryId: entryId('article', article.id),
      slug: article.slug,
      title: article.live?.title ?? '',
    },
    answers: isAnswerable ? { id: parent.id, entryId: entryId('comment', parent.id) } : null,
  };
}
