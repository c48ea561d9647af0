import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { hasChildren } from '../edits/store';
import type { LabelKind } from '../schema';
import { countUses, deleteLabel, findLabelTexts, forgetRedirectsTo } from './store';

/**
 * Takes away a label that no article has and that has nothing below it; one that is used is merged with another
 * (`mergeLabels`). Editors. @throws Forbidden, NotFound
 */
export async function removeLabel(viewer: Viewer, kind: LabelKind, id: string): Promise<Outcome<null, 'id'>> {
  requireRole(viewer, 'editor');
  return transaction(async (tx) => {
    const label = await findLabelTexts(tx, kind, id);
    if (label === null) throw new NotFound();
    if ((await countUses(kind, id, tx)) > 0) return { ok: false, errors: { id: 'labelUsed' } };
    if (kind === 'category' && (await hasChildren(tx, id)))
      return { ok: false, errors: { id: 'categoryHasChildren' } };
    await forgetRedirectsTo(tx, kind, id);
    await deleteLabel(tx, kind, id);
    changed(tx, ['taxonomy', `${kind}:${id}`, 'staff']);
    await record(tx, viewer, `${kind}.remove`, kind, id, { name: label.name });
    return { ok: true, value: null };
  });
}
