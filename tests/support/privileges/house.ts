import { beginDemo, demoState, endDemo, markDemo } from '../../../lib/demo/mark-demo';
import { removeDemo } from '../../../lib/demo/remove-demo';
import { countOutbox, listOutbox } from '../../../lib/outbox/list-outbox';
import { writeSite } from '../../../lib/settings/write-site';
import { audit } from './audit';
import type { Table } from './table';

/** Who may call the verbs of the house: the trail, settings, outbox, demo. */
export const house: Table = {
  ...audit,
  countOutbox: ['administrator', (viewer) => countOutbox(viewer)],
  listOutbox: ['administrator', (viewer) => listOutbox(viewer)],
  beginDemo: ['administrator', (viewer) => beginDemo(viewer)],
  demoState: ['administrator', (viewer) => demoState(viewer)],
  endDemo: ['administrator', (viewer) => endDemo(viewer)],
  markDemo: ['administrator', (viewer, { articleId }) => markDemo(viewer, 'article', [articleId])],
  removeDemo: ['administrator', (viewer) => removeDemo(viewer)],
  writeSite: ['administrator', (viewer) => writeSite(viewer, { title: 'Le Lundi' })],
};

export const publicHouse = [
  'isReady',
  'readAnalytics',
  'readFeedSettings',
  'readLegal',
  'readLogo',
  'readRobots',
  'readSite',
];
