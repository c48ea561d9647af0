import { exportAudit, listPeople, readAudit } from '../../../lib/audit/read-audit';
import { readRecent } from '../../../lib/audit/read-recent';
import { writeAnalytics } from '../../../lib/settings/analytics/write-analytics';
import { addViews } from '../../../lib/views/add-views';
import type { Table } from './table';

/** Who may call the verbs of the trail, the views and the settings. */
export const audit: Table = {
  addViews: ['administrator', (viewer) => addViews(viewer, new Map([['', 1]]))],
  exportAudit: ['administrator', (viewer) => exportAudit(viewer, {})],
  listPeople: ['administrator', (viewer) => listPeople(viewer)],
  readAudit: ['administrator', (viewer) => readAudit(viewer, {})],
  readRecent: ['member', (viewer) => readRecent(viewer)],
  writeAnalytics: ['administrator', (viewer) => writeAnalytics(viewer, { counts: false })],
};
