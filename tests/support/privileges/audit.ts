import { readWaiting } from '../../../lib/articles/waiting/read-waiting';
import { exportAudit, listPeople, readAudit } from '../../../lib/audit/read-audit';
import { readRecent } from '../../../lib/audit/read-recent';
import { writeAnalytics } from '../../../lib/settings/analytics/write-analytics';
import { writeFeedSettings } from '../../../lib/settings/feeds/write-feed-settings';
import { writeLegal } from '../../../lib/settings/legal/write-legal';
import { readMailSettings } from '../../../lib/settings/mail/read-mail-settings';
import { sendTestMail } from '../../../lib/settings/mail/send-test-mail';
import { writeRobots } from '../../../lib/settings/robots/write-robots';
import { addViews } from '../../../lib/views/add-views';
import { readViews } from '../../../lib/views/read-views';
import type { Table } from './table';

/** Who may call the verbs of the trail, the views and the settings. */
export const audit: Table = {
  addViews: ['administrator', (viewer) => addViews(viewer, new Map([['', 1]]))],
  exportAudit: ['administrator', (viewer) => exportAudit(viewer, {})],
  listPeople: ['administrator', (viewer) => listPeople(viewer)],
  readAudit: ['administrator', (viewer) => readAudit(viewer, {})],
  readViews: ['writers', (viewer) => readViews(viewer)],
  readWaiting: ['writers', (viewer) => readWaiting(viewer)],
  readRecent: ['member', (viewer) => readRecent(viewer)],
  readMailSettings: ['administrator', (viewer) => readMailSettings(viewer)],
  sendTestMail: ['administrator', (viewer) => sendTestMail(viewer)],
  writeFeedSettings: ['administrator', (viewer) => writeFeedSettings(viewer, { items: 3 })],
  writeLegal: ['administrator', (viewer) => writeLegal(viewer, { publisher: 'La Causerie' })],
  writeRobots: ['administrator', (viewer) => writeRobots(viewer, { index: false })],
  writeAnalytics: ['administrator', (viewer) => writeAnalytics(viewer, { counts: false })],
};
