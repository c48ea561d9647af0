import { z } from 'zod';
import { record } from '../../audit/record';
import { now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { Conflict, NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { newId } from '../../ids';
import { memberId, requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { insertDecision, takeComment } from '../decisions/store';
import { teach } from '../decisions/teach';
import { announceComment } from '../posting/announce-comment';
import { insertComment } from '../posting/store';
import { searchText } from '../queue/search';
import { bodySchema } from '../schema';
import { countAbove } from '../threads/store';
import { pathUnder } from '../threads/tree';
import { decideNow } from './decide';
import { type Seen, seenSchema } from './schema';
import { findAnswered } from './store';

const replySchema = z.object({ body: bodySchema });

/**
 * Answers a comment in the name of the member, at once for everybody to see; a comment that waits is approved
 * with it. Whoever wrote the article as well is marked as its author. Both are taken back by one click. Moderators.
 * @throws Conflict when the comment is not as it was seen, Forbidden, NotFound
 */
export async function replyAsStaff(
  viewer: Viewer,
  answered: Seen,
  body: string,
): Promise<Outcome<{ id: string; batchId: string }, 'body'>> {
  requireRole(viewer, 'moderator');
  const seen = seenSchema.parse(answered);
  const parsed = replySchema.safeParse({ body });
  if (!parsed.success) return { ok: false, errors: fieldErrors<'body'>(parsed.error, errors) };
  const text = parsed.data.body;
  return transaction(async (tx) => {
    const parent = await findAnswered(tx, seen.id, viewer.id);
    if (parent === null || parent.article.status !== 'published') throw new NotFound();
    const batchId = newId();
    if (seen.from !== 'approved') await decideNow(tx, viewer, seen, 'approved', 'comment.approve', batchId);
    else if (!(await isAsSeen(tx, seen))) throw new Conflict();
    const [id, at] = [newId(), now()];
    const path = pathUnder(parent.path, at, id);
    await insertComment(tx, {
      id,
      articleId: parent.articleId,
      parentId: parent.id,
      path,
      contactId: null,
      memberId: memberId(viewer),
      byAuthor: parent.article.authors.length > 0,
      name: viewer.name,
      body: text,
      folded: searchText(viewer.name, text),
      status: 'approved',
      shown: true,
      heldBy: '',
      trace: [],
      proved: true,
      notify: false,
      follow: false,
      network: null,
      userAgent: null,
      submissionKey: id,
      createdAt: at,
      decidedAt: at,
    });
    await countAbove(tx, path, 1);
    changed(tx, [`comments:${parent.articleId}`, 'comments']);
    await announceComment(tx, { id, path, contactId: null, status: 'approved' });
    // To take it back is to put it into the trash.
    const decision = { batchId, commentId: id, memberId: memberId(viewer), from: 'trashed', to: 'approved' };
    await insertDecision(tx, { id: newId(), ...decision, version: 1, reason: '', words: '', at });
    const comment = { id, name: viewer.name, body: text, learned: '' };
    await teach(tx, { comment, kind: 'ham' });
    await record(tx, viewer, 'comment.reply', 'comment', id, { to: parent.id });
    return { ok: true, value: { id, batchId } };
  });
}

async function isAsSeen(tx: Tx, { id, from, version }: Seen): Promise<boolean> {
  const comment = await takeComment(tx, id);
  return comment?.status === from && comment.version === version;
}
