import { NotFound } from '../errors';
import { presentLabels } from '../taxonomy/labels/present-labels';
import { tagNames } from '../taxonomy/tag-names';
import { requireWriter, type Viewer } from '../viewer';
import type { BodyNode } from './body/check-body';
import { mediaIdsOf } from './body/walk-body';
import type { Stage } from './flow/schema';
import { findPictures } from './live/store';
import { leadView, picturesById } from './live/views';
import { requireArticle } from './policy';
import type { ArticleStatus, Draft, Source } from './schema';
import { findArticle } from './store';

/** The draft of an article as the editor edits it. Editors, and the article's author. @throws Forbidden, NotFound */
export async function readDraft(viewer: Viewer, id: string): Promise<Draft> {
  requireWriter(viewer);
  const article = await findArticle(id);
  requireArticle(viewer, article);
  if (article.draft === null) throw new NotFound();
  const { draft } = article;
  const body = draft.body as BodyNode;
  const [categoryIds, ids, authorIds] = await Promise.all([
    presentLabels('category', draft.categoryIds as string[]),
    presentLabels('tag', draft.tagIds as string[]),
    presentLabels('author', draft.authorIds as string[]),
  ]);
  const [pictures, tags] = await Promise.all([findPictures(mediaIdsOf(body)), tagNames(viewer, ids)]);
  const lead = leadView(draft);
  return {
    id: article.id,
    version: draft.version,
    status: article.status as ArticleStatus,
    stage: article.stage as Stage,
    publishAt: article.publishAt,
    trashedAt: article.trashedAt,
    hasChanges: article.liveId !== null && article.liveId !== draft.id,
    liveSlug: article.status === 'published' ? article.slug : null,
    slug: draft.slug,
    title: draft.title,
    standfirst: draft.standfirst,
    body,
    sources: draft.sources as Source[],
    categoryIds,
    authorIds,
    tags,
    lead: lead && { ...lead, id: lead.picture.id, decorative: draft.leadDecorative },
    pictures: picturesById(pictures),
    metaTitle: draft.metaTitle,
    metaDescription: draft.metaDescription,
    commentsOpen: draft.commentsOpen,
  };
}
