import { indexLiveArticles } from '../../../lib/articles/search/index-live';
import type { Table } from './table';

/** Who may call the verbs of readers' search. */
export const search: Table = {
  indexLiveArticles: ['administrator', (viewer) => indexLiveArticles(viewer)],
};

export const publicSearch = ['searchArticles'];
