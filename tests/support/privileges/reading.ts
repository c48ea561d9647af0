import { relateAllArticles } from '../../../lib/articles/related/relate-all';
import type { Table } from './table';

/** Who may call the verbs of the article page. */
export const reading: Table = {
  relateAllArticles: ['administrator', (viewer) => relateAllArticles(viewer)],
};

export const publicReading = ['readBeside'];
