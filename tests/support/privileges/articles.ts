import { checkArticle } from '../../../lib/articles/checks/check-article';
import { createArticle } from '../../../lib/articles/create-article';
import { indexAllArticles } from '../../../lib/articles/found/index-all';
import { listArticles } from '../../../lib/articles/list/list-articles';
import { previewArticle } from '../../../lib/articles/preview-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { draft } from '../cast';
import type { Table } from './table';

/** Who may call the verbs of articles. */
export const articles: Table = {
  indexAllArticles: ['administrator', (viewer) => indexAllArticles(viewer)],
  checkArticle: ['writer', (viewer, { articleId }) => checkArticle(viewer, articleId)],
  createArticle: ['writers', (viewer) => createArticle(viewer)],
  listArticles: ['writers', (viewer) => listArticles(viewer)],
  previewArticle: ['writer', (viewer, { articleId }) => previewArticle(viewer, articleId)],
  publishArticle: ['editor', (viewer, { articleId, version }) => publishArticle(viewer, articleId, version)],
  readDraft: ['writer', (viewer, { articleId }) => readDraft(viewer, articleId)],
  unpublishArticle: ['editor', (viewer, { articleId }) => unpublishArticle(viewer, articleId)],
  writeArticle: [
    'writer',
    (viewer, { articleId, version }) => writeArticle(viewer, articleId, draft({ version })),
  ],
};

export const publicArticles = ['listLatest', 'readArticle', 'listCategory'];
