import { DAY } from '../../clock';
import type { Tx } from '../../db';
import type { FieldErrors } from '../../errors';
import { changed } from '../../freshness';
import { newId, seal } from '../../ids';
import type { CommentSettings } from '../../settings/comments/schema';
import { mayBeAnswered } from '../policy';
import { searchText } from '../queue/search';
import type { CommentField, CommentStatus } from '../schema';
import { type Screening, STATUS_OF, withEntries } from '../screening/screen';
import { countAbove } from '../threads/store';
import { pathUnder, threadOf } from '../threads/tree';
import { announceComment } from './announce-comment';
import { contactFor, countAll, findParent, insertComment, lookUp, subscribe, takeTurn } from './store';
import { SAME_WITHIN, type Submission, submissionKey, turnOf } from './submission-key';
import { countComment } from './windows';

export type ToStore = {
  submission: Submission;
  comment: { notify: boolean; follow: boolean };
  screening: Screening;
  isProved: boolean;
  /** Of the form's token: it is used once. */
  nonce: string;
  settings: CommentSettings;
};

export type Stored =
  | { id: string; status: 'pending' | 'approved' }
  | { errors: FieldErrors<CommentField> }
  | { ask: true };

/** Stores a screened comment, with all that follows from it, or finds that it was stored. @throws TooMany */
export async function storeComment(tx: Tx, given: ToStore): Promise<Stored> {
  const { comment, isProved, submission } = given;
  const { articleId, parent: parentId, name, email, body, network, userAgent, at } = submission;
  const key = submissionKey(submission);
  await takeTurn(tx, turnOf(submission));
  const { twin, isTaking } = await lookUp(tx, key, submission, new Date(at.getTime() - SAME_WITHIN));
  if (twin !== null) return { id: twin.id, status: told(twin.status) };
  if (!isTaking) return { errors: { body: 'commentsClosed' } };
  if (given.nonce !== '') {
    const used = seal('comment-form-used', given.nonce);
    const counts = await countAll(tx, [{ key: used, resetsAt: new Date(at.getTime() + DAY) }]);
    if ((counts.get(used) ?? 0) > 1) return { ask: true };
  }
  const isFlooded = await countComment(tx, given.settings, { network, email, isProved });
  const { verdict, heldBy, trace } = isFlooded
    ? withEntries(given.screening.trace, [{ phase: 'flood', verdict: 'hold' }])
    : given.screening;
  const status = STATUS_OF[verdict];
  const parent = parentId === '' ? null : await findParent(tx, parentId);
  const isWrong = parent?.articleId !== articleId || !mayBeAnswered(parent.status as CommentStatus);
  if (parentId !== '' && isWrong) return { errors: { parent: 'parentWrong' } };

  const id = newId();
  const contact = await contactFor(tx, { id: newId(), email, createdAt: at });
  const path = pathUnder(parent?.path ?? '', at, id);
  await insertComment(tx, {
    id,
    articleId,
    parentId: parentId || null,
    path,
    contactId: contact.id,
    name,
    body,
    folded: searchText(name, body),
    status,
    shown: status === 'approved',
    heldBy,
    trace,
    proved: isProved,
    notify: comment.notify,
    follow: comment.follow,
    network: network || null,
    userAgent: userAgent || null,
    submissionKey: key,
    createdAt: at,
    decidedAt: status === 'approved' ? at : null,
  });
  if (comment.follow && isProved)
    await subscribe(tx, {
      id: newId(),
      contactId: contact.id,
      articleId,
      threadId: threadOf(path),
      createdAt: at,
    });
  if (status === 'approved') {
    await countAbove(tx, path, 1);
    changed(tx, [`comments:${articleId}`, 'comments']);
  }
  const asked = { ...comment, isProved };
  await announceComment(tx, { id, path, contactId: contact.id, status, asked });
  return { id, status: told(status) };
}

/** Whoever sent it learns no more than that it came: what was refused or is spam waits for them too. */
function told(status: string): 'approved' | 'pending' {
  return status === 'approved' ? 'approved' : 'pending';
}
