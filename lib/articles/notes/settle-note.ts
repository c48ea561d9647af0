import { record } from '../../audit/record';
import { now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { Conflict, Forbidden, NotFound } from '../../errors';
import { type MemberViewer, memberId, requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { deleteNote as deleteRow, findNote, setResolved } from './store';

/** Says that what a note asks for is done. Editors, and the article's author. @throws Conflict when it was already; Forbidden, NotFound. */
export async function resolveNote(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const { articleId } = await noteOf(tx, viewer, id);
    const by = { resolvedAt: now(), resolvedBy: memberId(viewer) };
    if (!(await setResolved(tx, id, by))) throw new Conflict();
    await record(tx, viewer, 'note.resolve', 'article', articleId, { noteId: id });
  });
}

/** Opens a resolved note again. Editors, and the article's author. @throws Conflict when it is open; Forbidden, NotFound. */
export async function reopenNote(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const { articleId } = await noteOf(tx, viewer, id);
    if (!(await setResolved(tx, id, null))) throw new Conflict();
    await record(tx, viewer, 'note.reopen', 'article', articleId, { noteId: id });
  });
}

/** Deletes one's own note or answer. @throws Conflict when somebody answered it; Forbidden for what another wrote; NotFound. */
export async function deleteNote(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const note = await findNote(id, tx);
    if (note === null) throw new NotFound();
    requireArticle(viewer, note.article);
    if (note.memberId !== memberId(viewer)) throw new Forbidden('author');
    if (!(await deleteRow(tx, id))) throw new Conflict();
    await record(tx, viewer, 'note.delete', 'article', note.article.id, { noteId: id });
  });
}

/** A note that is none's answer. */
async function noteOf(tx: Tx, viewer: MemberViewer, id: string): Promise<{ articleId: string }> {
  const note = await findNote(id, tx);
  if (note === null || note.parentId !== null) throw new NotFound();
  requireArticle(viewer, note.article);
  return { articleId: note.article.id };
}
