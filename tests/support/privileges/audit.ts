import { exportAudit, listPeople, readAudit } from '../../../lib/audit/read-audit';
import { readRecent } from '../../../lib/audit/read-recent';
import type { Table } from './table';

/** Who may call the verbs of the trail. */
export const audit: Table = {
  exportAudit: ['administrator', (viewer) => exportAudit(viewer, {})],
  listPeople: ['administrator', (viewer) => listPeople(viewer)],
  readAudit: ['administrator', (viewer) => readAudit(viewer, {})],
  readRecent: ['member', (viewer) => readRecent(viewer)],
};
