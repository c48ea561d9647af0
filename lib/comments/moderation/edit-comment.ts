import { z } from 'zod';
import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, type FieldErrors, NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { memberId, requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { searchText } from '../queue/search';
import { bodySchema } from '../schema';
import { relearn } from '../screening/learn';
import { findSeen, replaceText } from './store';

const editSchema = z.object({ body: bodySchema });

/**
 * Replaces the text of a comment as the moderator saw it; the original is kept beside it.
 * @throws Conflict when it was edited or withdrawn meanwhile (nothing is changed), Forbidden, NotFound
 */
export async function editComment(
  viewer: Viewer,
  id: string,
  version: number,
  body: string,
): Promise<Outcome<{ version: number }, 'body'>> {
  requireRole(viewer, 'moderator');
  const parsed = editSchema.safeParse({ body });
  if (!parsed.success)
    return { ok: false, errors: fieldErrors<'body'>(parsed.error, errors) satisfies FieldErrors };
  await transaction(async (tx) => {
    const comment = await findSeen(tx, id);
    if (comment === null) throw new NotFound();
    const text = {
      body: parsed.data.body,
      folded: searchText(comment.name, parsed.data.body),
      at: now(),
      memberId: memberId(viewer),
    };
    if (!(await replaceText(tx, { id, version, body: comment.body }, text))) throw new Conflict();
    await relearn(tx, comment, text.body);
    if (comment.status === 'approved') changed(tx, [`comments:${comment.articleId}`, 'comments']);
    await record(tx, viewer, 'comment.edit', 'comment', id, { from: version, status: comment.status });
  });
  return { ok: true, value: { version: version + 1 } };
}
