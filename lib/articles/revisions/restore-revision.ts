import { transaction } from '../../db';
import { Conflict, NotFound } from '../../errors';
import { isId } from '../../ids';
import { requireWriter, type Viewer } from '../../viewer';
import { slugTaken } from '../addresses/store';
import { indexedOf } from '../found/index-article';
import { requireArticle } from '../policy';
import { freeze, type RevisionText, takeArticle } from '../store';
import { restoreSchema } from './schema';
import { findKeptText } from './store';
import { beginDraft, settleDraft } from './store-draft';

/**
 * Takes an older text up again: it becomes a new draft, and the present one is kept. Readers see no change. Editors,
 * and the article's author. `version` is that of the draft which was seen.
 * @throws Conflict when somebody saved since; NotFound also for another article's text; Forbidden
 */
export async function restoreRevision(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<{ version: number }> {
  requireWriter(viewer);
  const { revision, version } = restoreSchema.parse(input);
  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft } = article;
    const kept = isId(revision) ? await findKeptText(tx, id, revision) : null;
    if (draft === null || kept === null) throw new NotFound();
    if (draft.version !== version) throw new Conflict();
    if (kept.id === draft.id) return { version };
    if (!draft.frozen) await freeze(tx, draft, 'restore');
    const { id: _, version: from, ...row } = kept;
    // Its address may be another article's by now.
    const slug = (await slugTaken(tx, row.slug, id)) ? draft.slug : row.slug;
    const text: RevisionText = { ...row, ...indexedOf(row), slug };
    const next = version + 1;
    await beginDraft(tx, viewer, { ...article, draft }, text, {
      version: next,
      action: 'article.revert',
      from,
    });
    await settleDraft(tx, { ...article, draft }, text);
    return { version: next };
  });
}
