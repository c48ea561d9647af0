import { requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { readDraft } from '../read-draft';
import type { StoredDraft } from './schema';
import { findDraftState } from './store';

/** The draft that is stored, and by whom it was saved. Editors, and the article's author. @throws Forbidden, NotFound */
export async function readStoredDraft(viewer: Viewer, id: string): Promise<StoredDraft> {
  requireWriter(viewer);
  const state = await findDraftState(id);
  requireArticle(viewer, state);
  const draft = await readDraft(viewer, id);
  return {
    draft,
    by: state.draft?.member?.name ?? null,
    savedAt: state.draft?.savedAt ?? new Date(0),
  };
}
