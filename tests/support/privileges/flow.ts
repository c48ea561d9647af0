import { askForChanges } from '../../../lib/articles/flow/ask-for-changes';
import { assignArticle } from '../../../lib/articles/flow/assign-article';
import { readFlow } from '../../../lib/articles/flow/read-flow';
import { submitArticle } from '../../../lib/articles/flow/submit-article';
import { validateArticle } from '../../../lib/articles/flow/validate-article';
import { withdrawSubmission } from '../../../lib/articles/flow/withdraw-submission';
import { addNote, answerNote } from '../../../lib/articles/notes/add-note';
import { listNotes } from '../../../lib/articles/notes/list-notes';
import { deleteNote, reopenNote, resolveNote } from '../../../lib/articles/notes/settle-note';
import { deleteArticle } from '../../../lib/articles/trash/delete-article';
import { purgeTrash } from '../../../lib/articles/trash/purge-trash';
import { readTrashed } from '../../../lib/articles/trash/read-trashed';
import { restoreArticle } from '../../../lib/articles/trash/restore-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { listWriters } from '../../../lib/members/list-writers';
import { readArticleSettings } from '../../../lib/settings/articles/read-article-settings';
import { writeArticleSettings } from '../../../lib/settings/articles/write-article-settings';
import { done } from '../cast';
import type { Table } from './table';

const said = { words: 'À revoir.' };

/** Who may call the verbs of the way of an article, of its notes and of the trash. */
export const flow: Table = {
  readFlow: ['writer', (viewer, { articleId }) => readFlow(viewer, articleId)],
  submitArticle: ['writer', (viewer, { own }) => submitArticle(viewer, own, 2)],
  withdrawSubmission: ['writer', (viewer, { own }) => withdrawSubmission(viewer, own)],
  validateArticle: ['editor', (viewer, { own }) => validateArticle(viewer, own, 2)],
  askForChanges: ['editor', (viewer, { own }) => askForChanges(viewer, own, said)],
  assignArticle: ['editor', (viewer, { own }) => assignArticle(viewer, own, '')],
  listWriters: ['editor', (viewer) => listWriters(viewer)],
  addNote: ['writer', (viewer, { own }) => addNote(viewer, own, said)],
  answerNote: ['writer', (viewer, { note }) => answerNote(viewer, note, said)],
  listNotes: ['writer', (viewer, { own }) => listNotes(viewer, own)],
  resolveNote: ['writer', (viewer, { note }) => resolveNote(viewer, note)],
  reopenNote: ['writer', (viewer, { note }) => reopenNote(viewer, note)],
  // One's own: whose note it is, tests/integration/articles/notes.test.ts asks.
  deleteNote: [
    'writer',
    async (viewer, { own }) => deleteNote(viewer, done(await addNote(viewer, own, said)).id),
  ],
  trashArticle: ['writer', (viewer, { own }) => trashArticle(viewer, own)],
  readTrashed: ['writer', (viewer, { own }) => readTrashed(viewer, own)],
  restoreArticle: ['writer', (viewer, { own }) => restoreArticle(viewer, own)],
  deleteArticle: ['editor', (viewer, { own }) => deleteArticle(viewer, own)],
  purgeTrash: ['administrator', (viewer) => purgeTrash(viewer)],
  readArticleSettings: ['writers', (viewer) => readArticleSettings(viewer)],
  writeArticleSettings: ['administrator', (viewer) => writeArticleSettings(viewer, { authorsPublish: true })],
};

export const publicFlow = ['editorsToTell'];
