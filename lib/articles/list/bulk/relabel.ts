import { now } from '../../../clock';
import type { Tx } from '../../../db';
import type { Viewer } from '../../../viewer';
import type { BodyNode } from '../../body/check-body';
import { goLive } from '../../live/go-live';
import { type Drafted, storeDraft } from '../../revisions/store-draft';
import type { Source } from '../../schema';
import { findArticle } from '../../store';
import type { Result } from './schema';

export type Labels = { categoryIds: string[]; tagIds: string[] };

/**
 * Gives an article that is taken other categories and tags: its draft, and what is live where that is the same text.
 * What is planned stays as it was.
 */
export async function relabel(
  tx: Tx,
  viewer: Viewer,
  article: Drafted,
  labels: Labels,
  mayPublish: boolean,
): Promise<Result> {
  const { id, draft, status, liveId, publishAt } = article;
  const { id: _id, version: _version, lead: _lead, frozen: _frozen, ...written } = draft;
  const { memberId: _member, createdAt: _created, savedAt: _saved, ...text } = written;
  await storeDraft(tx, viewer, article, {
    ...text,
    body: text.body as BodyNode,
    sources: text.sources as Source[],
    authorIds: text.authorIds as string[],
    ...labels,
  });
  if (status !== 'published') return publishAt === null ? 'done' : 'draft';
  const fresh = await findArticle(id, tx);
  if (liveId !== draft.id || !mayPublish || publishAt !== null || fresh?.draft == null) return 'draft';
  const how = { at: now(), action: 'article.publish', sameText: true } as const;
  const live = await goLive(tx, viewer, fresh, fresh.draft, how);
  return live.ok ? 'done' : 'draft';
}
