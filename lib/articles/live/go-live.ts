import { record } from '../../audit/record';
import { now } from '../../clock';
import type { Tx } from '../../db';
import type { Outcome } from '../../errors';
import { changed } from '../../freshness';
import type { Viewer } from '../../viewer';
import { freeRedirect, leaveRedirect } from '../addresses/store';
import { endWay } from '../flow/end-way';
import { indexedOf, indexLive } from '../found/index-article';
import { findLabels, setLabels } from '../labels/store';
import { listTags } from '../list-tags';
import { leadTo, relate } from '../related/relate';
import { dropPlans } from '../schedules/plans';
import type { DraftField } from '../schema';
import { writeLiveText } from '../search/write-live-text';
import { type ArticleWithDraft, freeze, type RevisionRow, setLive } from '../store';
import { whatBlocks } from './what-blocks';

type How = {
  /** When readers are told that it was published, or updated. */
  at: Date;
  /** What the audit log says. */
  action: 'article.publish' | 'article.publish.scheduled';
  /** The text is the one that is live, under other labels: readers are not told of an update. */
  sameText?: boolean;
};

/**
 * Makes a revision what readers see, for the first time or in place of what is live; the caller has asked who may.
 * Writes nothing where it says what is to be corrected first. What was planned with older texts is dropped: it
 * would take this one back.
 */
export async function goLive(
  tx: Tx,
  viewer: Viewer,
  article: ArticleWithDraft,
  revision: RevisionRow,
  { at, action, sameText = false }: How,
): Promise<Outcome<{ slug: string }, DraftField>> {
  const { id } = article;
  const errors = await whatBlocks(tx, id, revision);
  if (errors !== null) return { ok: false, errors };

  const wasLive = article.publishedAt !== null;
  const first = article.publishedAt ?? at;
  await freeRedirect(tx, revision.slug);
  if (wasLive && article.slug !== revision.slug) await leaveRedirect(tx, article.slug, id, now());
  await setLive(tx, id, {
    slug: revision.slug,
    status: 'published',
    liveId: revision.id,
    publishedAt: first,
    updatedAt: wasLive && !sameText && article.liveId !== revision.id ? at : article.updatedAt,
    commentsOpen: revision.commentsOpen,
  });
  await freeze(tx, revision, 'publish');
  await indexLive(tx, id, indexedOf(revision));
  const before = await findLabels(tx, id);
  const after = await setLabels(tx, id, first, labelsOf(revision));
  await writeLiveText(tx, { id, publishedAt: first }, indexedOf(revision), after);
  await relate(tx, id, after);
  if (article.status !== 'published') await leadTo(tx, id, first);
  await endWay(tx, viewer, article, revision);
  await dropPlans(tx, viewer, id, { action: 'publish', upTo: revision.version });
  // The lists that it leaves change with those that it enters.
  changed(tx, [`slug:${revision.slug}`, ...listTags(id, before), ...listTags(id, after)]);
  const data = { version: revision.version, before: article.status, after: 'published' };
  await record(tx, viewer, action, 'article', id, data);
  return { ok: true, value: { slug: revision.slug } };
}

function labelsOf(revision: RevisionRow) {
  return {
    categoryIds: revision.categoryIds as string[],
    tagIds: revision.tagIds as string[],
    authorIds: revision.authorIds as string[],
  };
}
