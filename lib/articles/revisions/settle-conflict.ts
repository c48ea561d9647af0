import { now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, NotFound, type Outcome } from '../../errors';
import { newId } from '../../ids';
import { memberId, requireWriter, type Viewer } from '../../viewer';
import { type CheckedDraft, checkDraft, textOf } from '../check-draft';
import { requireArticle } from '../policy';
import type { DraftField } from '../schema';
import { freeze, insertRevision, takeArticle } from '../store';
import type { Saved } from '../write-article';
import { pruneRevisions } from './store';
import { beginDraft, MAX_BETWEEN, settleDraft } from './store-draft';

/**
 * Saves what was chosen of two texts that met: `chosen`, made from the stored draft of its version, becomes the
 * draft, and stays as it is. Both texts that it was made of are kept: the stored one, and `mine`, which was never
 * saved. Editors, and the article's author.
 * @throws Conflict when somebody saved since; Forbidden, NotFound
 */
export async function settleConflict(
  viewer: Viewer,
  id: string,
  { chosen, mine }: { chosen: unknown; mine: unknown },
): Promise<Outcome<Saved, DraftField>> {
  requireWriter(viewer);
  const checked = checkDraft(chosen);
  if (!checked.ok) return checked;
  const own = checkDraft(mine);

  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft } = article;
    if (draft === null) throw new NotFound();
    const { version } = checked.value;
    if (draft.version !== version) throw new Conflict();
    const text = await textOf(tx, id, checked.value);
    if (!text.ok) return text;
    if (!draft.frozen) await freeze(tx, draft, 'other');
    // What was wrong in it was corrected in the choice, or that would be refused: the rest of it is kept.
    const aside = own.ok ? await textOf(tx, id, withoutAddress(own.value)) : own;
    if (aside.ok) {
      await insertRevision(tx, {
        ...aside.value,
        // As it was typed: of a text that is only kept nobody asks whether it is free.
        ...(own.ok && own.value.slug !== '' && { slug: own.value.slug }),
        ...{ id: newId(), articleId: id, version: version + 1, memberId: memberId(viewer) },
        ...{ createdAt: now(), frozen: true, reason: 'aside' },
      });
    }
    const next = version + 2;
    const drafted = { ...article, draft };
    const begun = await beginDraft(tx, viewer, drafted, text.value, { version: next });
    await freeze(tx, { id: begun, version: next }, 'conflict');
    await pruneRevisions(tx, id, MAX_BETWEEN);
    await settleDraft(tx, drafted, text.value);
    return { ok: true, value: { version: next, slug: text.value.slug } };
  });
}

/** An address that is taken keeps no text from being kept. */
const withoutAddress = (draft: CheckedDraft): CheckedDraft => ({ ...draft, slug: '' });
