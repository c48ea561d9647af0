import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { type Home, homeSchema, MOST_PINNED } from './schema';
import { publishedAmong, saveHome, takeHome } from './store';

/** Puts an article at the head of the home page, in the place of the one that stood there. Editors. @throws Forbidden, NotFound */
export function leadHome(viewer: Viewer, id: string): Promise<Outcome<null, 'id'>> {
  return change(viewer, 'home.lead', id, (home) => ({
    leadId: id,
    pinnedIds: home.pinnedIds.filter((pinned) => pinned !== id),
  }));
}

/** Pins an article below the lead, after those that are pinned already. Editors. @throws Forbidden, NotFound */
export function pinArticle(viewer: Viewer, id: string): Promise<Outcome<null, 'id'>> {
  return change(viewer, 'home.pin', id, (home) => ({
    leadId: home.leadId === id ? null : home.leadId,
    pinnedIds: [...home.pinnedIds.filter((pinned) => pinned !== id), id],
  }));
}

/** Takes an article from the head of the home page: the newest stand there again. Editors. @throws Forbidden, NotFound */
export function unpinArticle(viewer: Viewer, id: string): Promise<Outcome<null, 'id'>> {
  return change(viewer, 'home.unpin', id, (home) => ({
    leadId: home.leadId === id ? null : home.leadId,
    pinnedIds: home.pinnedIds.filter((pinned) => pinned !== id),
  }));
}

/** Moves a pinned article one place up. Editors. @throws Forbidden, NotFound */
export function raisePinned(viewer: Viewer, id: string): Promise<Outcome<null, 'id'>> {
  return change(viewer, 'home.raise', id, (home) => {
    const pinnedIds = [...home.pinnedIds];
    const at = pinnedIds.indexOf(id);
    const above = pinnedIds[at - 1];
    if (above !== undefined) pinnedIds.splice(at - 1, 2, id, above);
    return { ...home, pinnedIds };
  });
}

async function change(
  viewer: Viewer,
  action: string,
  id: string,
  make: (home: Home) => Home,
): Promise<Outcome<null, 'id'>> {
  requireRole(viewer, 'editor');
  return transaction(async (tx) => {
    const before = homeSchema.parse(await takeHome(tx));
    const after = make(before);
    const there = (await publishedAmong([...after.pinnedIds, after.leadId ?? '', id], tx)).map(
      (row) => row.id,
    );
    if (action !== 'home.unpin' && !there.includes(id)) throw new NotFound();
    // What was unpublished meanwhile takes up no place.
    const pinnedIds = after.pinnedIds.filter((pinned) => there.includes(pinned));
    if (pinnedIds.length > MOST_PINNED) return { ok: false, errors: { id: 'tooManyPinned' } };
    const leadId = after.leadId !== null && there.includes(after.leadId) ? after.leadId : null;
    await saveHome(tx, { leadId, pinnedIds });
    changed(tx, ['home']);
    await record(tx, viewer, action, 'article', id, { before, after: { leadId, pinnedIds } });
    return { ok: true, value: null };
  });
}
