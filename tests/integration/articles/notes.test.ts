import { beforeEach, describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { readFlow } from '../../../lib/articles/flow/read-flow';
import { addNote, answerNote } from '../../../lib/articles/notes/add-note';
import { listNotes } from '../../../lib/articles/notes/list-notes';
import { deleteNote, reopenNote, resolveNote } from '../../../lib/articles/notes/settle-note';
import { previewArticle } from '../../../lib/articles/preview-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading } from '../../../lib/db';
import { Conflict, Forbidden, NotFound } from '../../../lib/errors';
import { GUEST, type Viewer } from '../../../lib/viewer';
import { done, draft } from '../../support/cast';
import { quickMember } from '../../support/privileges/table';

let author: Viewer;
let editor: Viewer;
let id: string;
beforeEach(async () => {
  author = await quickMember('Solène', 'author');
  editor = await quickMember('Camille', 'editor');
  ({ id } = await createArticle(author));
  done(await writeArticle(author, id, draft()));
});

const note = async (viewer: Viewer, words: string, quote = '') =>
  done(await addNote(viewer, id, { words, quote, before: 'Il ', after: '.' })).id;
const answer = async (viewer: Viewer, to: string, words: string) =>
  done(await answerNote(viewer, to, { words })).id;
const found = async (noteId: string) => (await listNotes(author, id)).find((one) => one.id === noteId);

describe('a note', () => {
  test('names its passage, is answered by who writes, resolved, and opened again', async () => {
    const asked = await note(editor, 'Combien de degrés ?', 'faisait froid');
    const answered = await answer(author, asked, 'Moins douze.');
    // An answer to an answer is one to the note: a conversation has one line.
    await answer(editor, answered, 'Alors écrivez-le.');
    expect(await found(asked)).toMatchObject({
      words: 'Combien de degrés ?',
      quote: 'faisait froid',
      before: 'Il ',
      after: '.',
      resolved: null,
      answers: [{ words: 'Moins douze.' }, { words: 'Alors écrivez-le.' }],
    });
    expect((await readFlow(editor, id)).openNotes).toBe(1);
    await resolveNote(author, asked);
    expect((await readFlow(editor, id)).openNotes).toBe(0);
    expect((await found(asked))?.resolved).toMatchObject({ by: 'Solène' });
    await expect(resolveNote(editor, asked)).rejects.toThrow(Conflict);
    await expect(resolveNote(editor, answered)).rejects.toThrow(NotFound);
    await reopenNote(editor, asked);
    await expect(reopenNote(editor, asked)).rejects.toThrow(Conflict);
    expect((await found(asked))?.resolved).toBeNull();
  });

  test('is deleted by who wrote it, until it is answered', async () => {
    const asked = await note(editor, 'Date ?');
    await expect(deleteNote(author, asked)).rejects.toThrow(Forbidden);
    const own = await answer(author, asked, 'Hier.');
    await expect(deleteNote(editor, asked)).rejects.toThrow(Conflict);
    await deleteNote(author, own);
    await deleteNote(editor, asked);
    await expect(deleteNote(editor, asked)).rejects.toThrow(NotFound);
    expect(await found(asked)).toBeUndefined();
  });

  test('needs words, of a length that can be read, and refuses what no form sends', async () => {
    expect(await addNote(editor, id, { words: '  ' })).toEqual({
      ok: false,
      errors: { words: 'noteMissing' },
    });
    expect(await addNote(editor, id, { words: 'a'.repeat(5_001) })).toEqual({
      ok: false,
      errors: { words: 'noteTooLong' },
    });
    for (const input of [null, [], { words: {} }, { words: 'x', quote: 'q'.repeat(1_001) }])
      await expect(addNote(editor, id, input), JSON.stringify(input)?.slice(0, 40)).rejects.toThrow();
    await expect(addNote(editor, 'abcdefghijklmnop', { words: 'x' })).rejects.toThrow(NotFound);
    await expect(answerNote(editor, 'abcdefghijklmnop', { words: 'x' })).rejects.toThrow(NotFound);
  });

  test('resolved by two at once is resolved once', async () => {
    const asked = await note(editor, 'Deux fois ?');
    const both = await Promise.allSettled([resolveNote(author, asked), resolveNote(editor, asked)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await reading().auditEntry.count({ where: { action: 'note.resolve' } })).toBe(1);
  });

  test('is no part of the text: neither the draft, nor its preview, nor what readers get has a word of it', async () => {
    await note(editor, 'CONFIDENTIEL', 'froid');
    const { version } = await readDraft(author, id);
    const preview = await previewArticle(editor, id);
    const { slug } = done(await publishArticle(editor, id, version));
    const page = await readArticle(GUEST, slug);
    const stored = await reading().revision.findMany({ where: { articleId: id } });
    const texts = await reading().articleText.findMany();
    for (const place of [await readDraft(author, id), preview, page, stored, texts])
      expect(JSON.stringify(place)).not.toMatch(/confidentiel/i);
  });
});
