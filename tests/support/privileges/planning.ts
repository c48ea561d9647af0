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
  listSchedules: ['writer', (viewer, { articleId }) => listSchedules(viewer, articleId)],
};
