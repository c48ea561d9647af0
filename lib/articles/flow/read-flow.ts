import { NotFound } from '../../errors';
import { listWriters } from '../../members/list-writers';
import { readArticleSettings } from '../../settings/articles/read-article-settings';
import { hasRole, requireWriter, type Viewer } from '../../viewer';
import { countOpenNotes } from '../notes/store';
import { mayPublish, requireArticle } from '../policy';
import type { ArticleStatus } from '../schema';
import type { FlowView, Stage } from './schema';
import { findFlow, listSteps } from './store';

const STEPS = 50;

/** Where an article is on its way, and what the viewer may do with it. Editors, and the article's author. @throws Forbidden, NotFound */
export async function readFlow(viewer: Viewer, id: string): Promise<FlowView> {
  requireWriter(viewer);
  const article = await findFlow(id);
  requireArticle(viewer, article);
  const { draft } = article;
  if (draft === null) throw new NotFound();
  const mayReview = hasRole(viewer, 'editor');
  const [steps, openNotes, settings, members] = await Promise.all([
    listSteps(id, STEPS),
    countOpenNotes(id),
    readArticleSettings(viewer),
    mayReview ? listWriters(viewer) : [],
  ]);
  return {
    id,
    title: draft.title,
    version: draft.version,
    status: article.status as ArticleStatus,
    stage: article.stage as Stage,
    stageVersion: article.stageVersion,
    hasChanges: article.liveId !== null && article.liveId !== draft.id,
    publishAt: article.publishAt,
    trashedAt: article.trashedAt,
    owner: article.owner,
    isOwn: article.ownerId !== null && article.ownerId === viewer.id,
    mayReview,
    mayPublish: mayPublish(viewer, settings),
    openNotes,
    members,
    steps: steps.map(({ member, ...step }) => ({ ...step, by: member?.name ?? '' })),
  };
}
