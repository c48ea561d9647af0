import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { newId } from '../../ids';
import { memberId, requireWriter, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { requireArticle } from '../policy';
import { takeArticle } from '../store';
import { answerSchema, type NoteField, noteSchema } from './schema';
import { findNote, insertNote } from './store';

/** Says something about a passage of the draft, or about all of it. Editors, and the article's author. @throws Forbidden, NotFound */
export async function addNote(
  viewer: Viewer,
  articleId: string,
  input: unknown,
): Promise<Outcome<{ id: string }, NoteField>> {
  requireWriter(viewer);
  const parsed = noteSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<NoteField>(parsed.error, errors) };
  const id = newId();
  await transaction(async (tx) => {
    requireArticle(viewer, await takeArticle(tx, articleId));
    const row = { id, articleId, parentId: null, memberId: memberId(viewer), createdAt: now() };
    await insertNote(tx, { ...row, ...parsed.data });
    await record(tx, viewer, 'note.create', 'article', articleId, { noteId: id });
  });
  return { ok: true, value: { id } };
}

/** Answers a note; an answer to an answer is one to the note. Editors, and the article's author. @throws Forbidden, NotFound */
export async function answerNote(
  viewer: Viewer,
  noteId: string,
  input: unknown,
): Promise<Outcome<{ id: string }, NoteField>> {
  requireWriter(viewer);
  const parsed = answerSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<NoteField>(parsed.error, errors) };
  const id = newId();
  await transaction(async (tx) => {
    const note = await findNote(noteId, tx);
    if (note === null) throw new NotFound();
    requireArticle(viewer, note.article);
    const passage = { quote: '', before: '', after: '' };
    const row = { id, articleId: note.article.id, memberId: memberId(viewer), createdAt: now(), ...passage };
    await insertNote(tx, { ...row, parentId: note.parentId ?? note.id, words: parsed.data.words });
    await record(tx, viewer, 'note.answer', 'article', note.article.id, { noteId: note.parentId ?? note.id });
  });
  return { ok: true, value: { id } };
}
