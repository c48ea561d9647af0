import { changeArticles } from '../../../lib/articles/list/bulk/change-articles';
import { undoChanges } from '../../../lib/articles/list/bulk/undo-changes';
import { countWork } from '../../../lib/articles/list/count-work';
import { createPreviewLink } from '../../../lib/articles/previews/create-preview-link';
import { listPreviewLinks } from '../../../lib/articles/previews/list-preview-links';
import { revokePreviewLink } from '../../../lib/articles/previews/revoke-preview-link';
import { cancelSchedule } from '../../../lib/articles/schedules/cancel-schedule';
import { listSchedules } from '../../../lib/articles/schedules/list-schedules';
import { scheduleArticle } from '../../../lib/articles/schedules/schedule-article';
import { OWNER } from '../../../lib/viewer';
import { NEW_YEAR, type Table } from './table';

/** Who may plan, and show what is not published. */
export const planning: Table = {
  scheduleArticle: [
    'editor',
    (viewer, { articleId, version }) =>
      scheduleArticle(viewer, articleId, { action: 'publish', version, at: NEW_YEAR }),
  ],
  cancelSchedule: [
    'editor',
    async (viewer, there) => {
      const [known] = await listSchedules(OWNER, there.articleId);
      return cancelSchedule(viewer, known?.id ?? '');
    },
  ],
  createPreviewLink: ['writer', (viewer, { articleId }) => createPreviewLink(viewer, articleId, {})],
  listPreviewLinks: ['writer', (viewer, { articleId }) => listPreviewLinks(viewer, articleId)],
  revokePreviewLink: ['writer', (viewer, { preview }) => revokePreviewLink(viewer, preview)],
  countWork: ['writers', (viewer) => countWork(viewer)],
  changeArticles: [
    'writers',
    (viewer, { articleId }) =>
      changeArticles(viewer, { articles: [articleId], deed: 'addTag', label: 'Été' }),
  ],
  undoChanges: [
    'writers',
    async (viewer, { articleId }) => {
      // What is taken back is one's own: another's is not there.
      const change = { articles: [articleId], deed: 'addTag', label: 'Été' };
      return undoChanges(viewer, (await changeArticles(viewer, change)).batchId);
    },
  ],
  listSchedules: ['writer', (viewer, { articleId }) => listSchedules(viewer, articleId)],
};

export const publicPlanning = ['readPreview'];
