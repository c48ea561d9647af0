import { memberId, requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import type { AnswerView, NoteView } from './schema';
import { listNotes as listRows } from './store';

type Row = Awaited<ReturnType<typeof listRows>>[number];

/** The notes of an article with their answers, the oldest first. Editors, and the article's author. @throws Forbidden, NotFound */
export async function listNotes(viewer: Viewer, articleId: string): Promise<NoteView[]> {
  requireWriter(viewer);
  requireArticle(viewer, await findArticle(articleId));
  const rows = await listRows(articleId);
  const own = memberId(viewer);
  return rows
    .filter(({ parentId }) => parentId === null)
    .map((row) => {
      const answers = rows.filter(({ parentId }) => parentId === row.id);
      const { quote, before, after, resolvedAt, resolver } = row;
      return {
        ...said(row, own === row.memberId && answers.length === 0),
        ...{ quote, before, after },
        resolved: resolvedAt && { by: resolver?.name ?? '', at: resolvedAt },
        answers: answers.map((answer) => said(answer, own === answer.memberId)),
      };
    });
}

function said({ id, words, member, createdAt }: Row, mayDelete: boolean): AnswerView {
  return { id, words, by: member?.name ?? '', at: createdAt, mayDelete };
}
