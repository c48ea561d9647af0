import { tellPresence } from '../../../lib/articles/presence/tell-presence';
import { compareRevisions } from '../../../lib/articles/revisions/compare-revisions';
import { listRevisions } from '../../../lib/articles/revisions/list-revisions';
import { readStoredDraft } from '../../../lib/articles/revisions/read-stored-draft';
import { restoreRevision } from '../../../lib/articles/revisions/restore-revision';
import { settleConflict } from '../../../lib/articles/revisions/settle-conflict';
import { OWNER } from '../../../lib/viewer';
import { draft } from '../cast';
import type { Table } from './table';

/** The ids of the two texts of an article, the newest first, and the version of its draft. */
async function twoTexts(articleId: string): Promise<[string, string, number]> {
  const { items, draftVersion } = await listRevisions(OWNER, articleId);
  return [items[0]?.id ?? '', items[1]?.id ?? '', draftVersion];
}

/** Who may call the verbs of what is kept of an article, and of who has it open. */
export const revisions: Table = {
  listRevisions: ['writer', (viewer, { articleId }) => listRevisions(viewer, articleId)],
  readStoredDraft: ['writer', (viewer, { articleId }) => readStoredDraft(viewer, articleId)],
  restoreRevision: [
    'writer',
    async (viewer, { articleId }) => {
      const [, revision, version] = await twoTexts(articleId);
      return restoreRevision(viewer, articleId, { revision, version });
    },
  ],
  compareRevisions: [
    'writer',
    async (viewer, { articleId }) => {
      const [one, other] = await twoTexts(articleId);
      return compareRevisions(viewer, articleId, one, other);
    },
  ],
  settleConflict: [
    'writer',
    (viewer, { articleId, version }) =>
      settleConflict(viewer, articleId, {
        chosen: draft({ version, title: 'Choisi' }),
        mine: draft({ title: 'À moi' }),
      }),
  ],
  tellPresence: [
    'writer',
    (viewer, { articleId }) => tellPresence(viewer, articleId, { opening: 'opening-1' }),
  ],
};
