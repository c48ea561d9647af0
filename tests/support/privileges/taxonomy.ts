import { leadHome, pinArticle, raisePinned, unpinArticle } from '../../../lib/articles/home/change-home';
import { readHomeDesk } from '../../../lib/articles/home/read-home';
import { addMenuItem, raiseMenuItem, removeMenuItem } from '../../../lib/settings/menu/change-menu';
import { readMenuItems } from '../../../lib/settings/menu/read-menu';
import { linkAuthor, listBylines } from '../../../lib/taxonomy/bylines';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { editAuthor } from '../../../lib/taxonomy/edits/edit-author';
import { editCategory } from '../../../lib/taxonomy/edits/edit-category';
import { createTag, editTag } from '../../../lib/taxonomy/edits/edit-tag';
import { moveCategory } from '../../../lib/taxonomy/edits/move-category';
import { listTagEntries } from '../../../lib/taxonomy/entries/list-tag-entries';
import { readLabel } from '../../../lib/taxonomy/entries/read-label';
import { mergeLabels } from '../../../lib/taxonomy/labels/merge-labels';
import { removeLabel } from '../../../lib/taxonomy/labels/remove-label';
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
  createTag: ['editor', (viewer) => createTag(viewer, { name: 'Farine' })],
  editAuthor: ['editor', (viewer, { byline }) => editAuthor(viewer, byline, { name: 'Odette' })],
  editCategory: ['editor', (viewer, { category }) => editCategory(viewer, category, { name: 'Farine' })],
  editTag: ['editor', (viewer, { tags }) => editTag(viewer, tags[0], { name: 'Farine' })],
  listTagEntries: ['editor', (viewer) => listTagEntries(viewer)],
  mergeLabels: [
    'editor',
    (viewer, { tags }) => mergeLabels(viewer, 'tag', { fromId: tags[0], intoId: tags[1] }),
  ],
  moveCategory: ['editor', (viewer, { category }) => moveCategory(viewer, category, 'up')],
  readLabel: ['editor', (viewer, { byline }) => readLabel(viewer, 'author', byline)],
  removeLabel: ['editor', (viewer, { byline }) => removeLabel(viewer, 'author', byline)],
  addMenuItem: ['editor', (viewer) => addMenuItem(viewer, { label: 'Contact', href: '/legal' })],
  raiseMenuItem: ['editor', (viewer) => raiseMenuItem(viewer, 'abcdefghijklmnop')],
  readMenuItems: ['editor', (viewer) => readMenuItems(viewer)],
  removeMenuItem: ['editor', (viewer) => removeMenuItem(viewer, 'abcdefghijklmnop')],
  leadHome: ['editor', (viewer, { articleId }) => leadHome(viewer, articleId)],
  pinArticle: ['editor', (viewer, { articleId }) => pinArticle(viewer, articleId)],
  raisePinned: ['editor', (viewer, { articleId }) => raisePinned(viewer, articleId)],
  readHomeDesk: ['editor', (viewer) => readHomeDesk(viewer, '')],
  unpinArticle: ['editor', (viewer, { articleId }) => unpinArticle(viewer, articleId)],
};

export const publicTaxonomy = [
  'authorNames',
  'listAuthor',
  'listTag',
  'movedLabel',
  'readAuthor',
  'readFirstOnHome',
  'readMenu',
  'readTag',
  'listAuthors',
  'listCategories',
  'listTags',
  'readCategory',
  'tagNames',
];
