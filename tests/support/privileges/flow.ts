import { readArticleSettings } from '../../../lib/settings/articles/read-article-settings';
import { writeArticleSettings } from '../../../lib/settings/articles/write-article-settings';
import type { Table } from './table';

/** Who may call the verbs of the way of an article, of its notes and of the trash. */
export const flow: Table = {
  readArticleSettings: ['writers', (viewer) => readArticleSettings(viewer)],
  writeArticleSettings: ['administrator', (viewer) => writeArticleSettings(viewer, { authorsPublish: true })],
};
