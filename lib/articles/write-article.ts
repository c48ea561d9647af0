import { transaction } from '../db';
import { Conflict, NotFound, type Outcome } from '../errors';
import { requireWriter, type Viewer } from '../viewer';
import { checkDraft, textOf } from './check-draft';
import { requireArticle } from './policy';
import { isSameText } from './revisions/same-text';
import { storeDraft } from './revisions/store-draft';
import type { DraftField } from './schema';
import { takeArticle } from './store';

export type Saved = { version: number; slug: string };

/**
 * Saves the draft of an article: the rolling one is rewritten, or another begun (`revisions/store-draft.ts`);
 * what readers see stays as it is until `publishArticle`. What is stored already is saved, from whatever version:
 * a save whose answer was lost may be sent again. Editors, and the article's author.
 * @throws Conflict when somebody saved since `version`; nothing is overwritten. Forbidden, NotFound.
 */
export async function writeArticle(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<Saved, DraftField>> {
  requireWriter(viewer);
  const checked = checkDraft(input);
  if (!checked.ok) return checked;

  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft } = article;
    if (draft === null) throw new NotFound();
    const text = await textOf(tx, id, checked.value);
    if (text.ok && isSameText(text.value, draft)) {
      return { ok: true, value: { version: draft.version, slug: draft.slug } };
    }
    if (draft.version !== checked.value.version) throw new Conflict();
    if (!text.ok) return text;
    const version = await storeDraft(tx, viewer, { ...article, draft }, text.value);
    return { ok: true, value: { version, slug: text.value.slug } };
  });
}
