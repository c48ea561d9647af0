import { linkAuthor, listBylines } from '../../../lib/taxonomy/bylines';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import type { Table } from './table';

/** Who may call the verbs of categories, tags and bylines. */
export const taxonomy: Table = {
  createAuthor: ['editor', (viewer) => createAuthor(viewer, { name: 'Odile' })],
  listBylines: ['administrator', (viewer) => listBylines(viewer)],
  linkAuthor: [
    'administrator',
    (viewer, { byline }) => linkAuthor(viewer, { authorId: byline, memberId: '' }),
  ],
  createCategory: ['editor', (viewer) => createCategory(viewer, { name: 'Pain' })],
};

export const publicTaxonomy = [
  'authorNames',
  'listAuthors',
  'listCategories',
  'listTags',
  'readCategory',
  'tagNames',
];
