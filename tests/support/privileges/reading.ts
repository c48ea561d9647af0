import { relateAllArticles } from '../../../lib/articles/related/relate-all';
import { writeShare } from '../../../lib/settings/share/write-share';
import type { Table } from './table';

/** Who may call the verbs of the article page. */
export const reading: Table = {
  relateAllArticles: ['administrator', (viewer) => relateAllArticles(viewer)],
  writeShare: ['administrator', (viewer) => writeShare(viewer, { networks: ['email'] })],
};

export const publicReading = ['readBeside', 'readShare'];
