import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { isBelow, moveChildren } from '../edits/store';
import { type LabelKind, mergeSchema } from '../schema';
import { deleteLabel, findLabelTexts, leaveLabelRedirect, moveUses, redirectTo } from './store';

/**
 * Makes one label of two of a kind: articles, addresses and what stood below go to the other; the first is gone.
 * Editors. @throws Forbidden, NotFound
 */
export async function mergeLabels(
  viewer: Viewer,
  kind: LabelKind,
  input: unknown,
): Promise<Outcome<{ id: string }, 'intoId'>> {
  requireRole(viewer, 'editor');
  const { fromId, intoId } = mergeSchema.parse(input);
  if (fromId === intoId) return { ok: false, errors: { intoId: 'labelItself' } };
  return transaction(async (tx) => {
    const from = await findLabelTexts(tx, kind, fromId);
    const into = await findLabelTexts(tx, kind, intoId);
    if (from === null) throw new NotFound();
    if (into === null) return { ok: false, errors: { intoId: 'labelGone' } };
    // A category that goes into one below it would take that one's place in the tree with it.
    if (kind === 'category' && (await isBelow(tx, intoId, fromId)))
      return { ok: false, errors: { intoId: 'categoryBelow' } };
    await moveUses(tx, kind, fromId, intoId);
    if (kind === 'category') await moveChildren(tx, fromId, intoId);
    await redirectTo(tx, kind, fromId, intoId);
    await leaveLabelRedirect(tx, kind, from.slug, intoId);
    await leaveLabelRedirect(tx, kind, fromId, intoId);
    await deleteLabel(tx, kind, fromId);
    changed(tx, ['taxonomy', 'articles', ...[fromId, intoId].map((id) => `${kind}:${id}`), 'staff']);
    await record(tx, viewer, `${kind}.merge`, kind, intoId, { from: from.name, into: into.name });
    return { ok: true, value: { id: intoId } };
  });
}
