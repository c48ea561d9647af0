import { record } from '../../audit/record';
import { transaction } from '../../db';
import type { Outcome } from '../../errors';
import { changed } from '../../freshness';
import type { Viewer } from '../../viewer';
import { dropFiles } from '../keep-files';
import { requireMedium } from '../policy';
import { deleteMedium, findMedium } from '../store';
import { mediaTag } from '../view';
import { usesOf } from './store';

/**
 * Takes a picture or a file out of the library. What readers see stays; what stands in drafts goes only when the
 * person was told and says so (`evenInDrafts`). Editors, and who sent it. @throws Forbidden, NotFound
 */
export async function deleteMedia(
  viewer: Viewer,
  id: string,
  { evenInDrafts = false } = {},
): Promise<Outcome<null, 'media'>> {
  const outcome = await transaction<Outcome<null, 'media'>>(async (tx) => {
    const row = await findMedium(id, tx);
    requireMedium(viewer, row);
    const places = (await usesOf(id, tx)).map(({ place }) => place);
    if (places.some((place) => place !== 'draft')) return { ok: false, errors: { media: 'mediaIsLive' } };
    if (places.length > 0 && !evenInDrafts) return { ok: false, errors: { media: 'mediaInDrafts' } };
    await deleteMedium(tx, id);
    const { kind, type, name, bytes, alt, credit } = row;
    const before = { kind, type, name, bytes, alt, credit, drafts: places.length };
    await record(tx, viewer, 'media.delete', 'media', id, { before });
    changed(tx, [mediaTag(id)]);
    return { ok: true, value: null };
  });
  if (outcome.ok) await dropFiles(id);
  return outcome;
}
