import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { Conflict, NotFound, type Outcome } from '../errors';
import { changed } from '../freshness';
import { requireRole, type Viewer } from '../viewer';
import { freeRedirect, leaveRedirect, slugTaken } from './addresses/store';
import type { BodyNode } from './body/check-body';
import { lacksAlt } from './body/walk-body';
import { indexedOf, indexLive } from './found/index-article';
import { findLabels, setLabels } from './labels/store';
import { listTags } from './list-tags';
import type { DraftField } from './schema';
import { type ArticleWithDraft, findArticle, freeze, setLive } from './store';

/**
 * Makes the draft what readers see, for the first time or again. Editors. `publishedAt` is for imports
 * and the demo; a second publication keeps the first date.
 * @throws Conflict when the draft is no longer `version`; Forbidden, NotFound.
 */
export async function publishArticle(
  viewer: Viewer,
  id: string,
  version: number,
  publishedAt: Date = now(),
): Promise<Outcome<{ slug: string }, DraftField>> {
  requireRole(viewer, 'editor');
  return transaction(async (tx) => {
    const article = await findArticle(id, tx);
    if (article?.draft == null) throw new NotFound();
    const { draft } = article;
    if (draft.version !== version) throw new Conflict();
    if (draft.title === '') return { ok: false, errors: { title: 'titleMissing' } };
    if (draft.leadId !== null && draft.leadAlt === '' && !draft.leadDecorative) {
      return { ok: false, errors: { leadAlt: 'pictureNeedsAlt' } };
    }
    if (lacksAlt(draft.body as BodyNode)) return { ok: false, errors: { body: 'pictureNeedsAlt' } };
    if (await slugTaken(tx, draft.slug, id)) return { ok: false, errors: { slug: 'slugTaken' } };

    const wasLive = article.publishedAt !== null;
    const first = article.publishedAt ?? publishedAt;
    await freeRedirect(tx, draft.slug);
    if (wasLive && article.slug !== draft.slug) await leaveRedirect(tx, article.slug, id, now());
    await setLive(tx, id, {
      slug: draft.slug,
      status: 'published',
      liveId: draft.id,
      publishedAt: first,
      updatedAt: wasLive && article.liveId !== draft.id ? now() : article.updatedAt,
      commentsOpen: draft.commentsOpen,
    });
    await freeze(tx, draft.id, 'publish');
    await indexLive(tx, id, indexedOf(draft));
    const before = await findLabels(tx, id);
    await setLabels(tx, id, first, labelsOf(draft));
    // The lists that it leaves change with those that it enters.
    changed(tx, [`slug:${draft.slug}`, ...listTags(id, before), ...listTags(id, labelsOf(draft))]);
    await record(tx, viewer, 'article.publish', 'article', id, { version });
    return { ok: true, value: { slug: draft.slug } };
  });
}

function labelsOf(draft: NonNullable<ArticleWithDraft['draft']>) {
  return {
    categoryIds: draft.categoryIds as string[],
    tagIds: draft.tagIds as string[],
    authorIds: draft.authorIds as string[],
  };
}
