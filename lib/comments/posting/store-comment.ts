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
import {
  contactFor,
  countAll,
  findBySubmission,
  findParent,
  insertComment,
  isPublished,
  subscribe,
} from './store';
import { SAME_WITHIN, type Submission, submissionKeys, turnOf } from './submission-key';
import { countComment } from './windows';

export type ToStore = {
  articleId: string;
  comment: { parent: string; name: string; email: string; body: string; notify: boolean; follow: boolean };
  screening: Screening;
  isProved: boolean;
  /** Of the form's token: it is used once. */
  nonce: string;
  submission: Submission;
  settings: CommentSettings;
  userAgent: string;
};

export type Stored =
  | { id: string; status: 'pending' | 'approved' }
  | { errors: FieldErrors<CommentField> }
  | { ask: true };

const AGENT = 254;

/** Stores a screened comment, with all that follows from it, or finds that it was stored. @throws TooMany */
export async function storeComment(tx: Tx, given: ToStore): Promise<Stored> {
  const { articleId, comment, isProved, submission } = given;
  const { network, at } = submission;
  const keys = submissionKeys(submission);
  const turn = turnOf(submission);
  if (turn !== undefined) await countAll(tx, [turn]);
  const twin = await findBySubmission(tx, keys, new Date(at.getTime() - SAME_WITHIN));
  if (twin !== null) return { id: twin.id, status: told(twin.status) };
  if (!(await isPublished(tx, articleId))) return { errors: { body: 'commentsClosed' } };
  if (given.nonce !== '') {
    const key = seal('comment-form-used', given.nonce);
    const counts = await countAll(tx, [{ key, resetsAt: new Date(at.getTime() + DAY) }]);
    if ((counts.get(key) ?? 0) > 1) return { ask: true };
  }
  const isFlooded = await countComment(tx, given.settings, { network, email: comment.email, isProved });
  const { verdict, heldBy, trace } = isFlooded
    ? withEntries(given.screening.trace, [{ phase: 'flood', verdict: 'hold' }])
    : given.screening;
  const status = STATUS_OF[verdict];
  const parent = comment.parent === '' ? null : await findParent(tx, comment.parent);
  const isWrong = parent?.articleId !== articleId || !mayBeAnswered(parent.status as CommentStatus);
  if (comment.parent !== '' && isWrong) return { errors: { parent: 'parentWrong' } };

  const id = newId();
  const contact = await contactFor(tx, { id: newId(), email: comment.email, createdAt: at });
  const path = pathUnder(parent?.path ?? '', at, id);
  await insertComment(tx, {
    id,
    articleId,
    parentId: comment.parent || null,
    path,
    contactId: contact.id,
    name: comment.name,
    body: comment.body,
    folded: searchText(comment.name, comment.body),
    status,
    shown: status === 'approved',
    heldBy,
    trace,
    proved: isProved,
    notify: comment.notify,
    follow: comment.follow,
    network: network || null,
    userAgent: given.userAgent.slice(0, AGENT) || null,
    submissionKey: keys[0],
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
  const wantsMail = comment.notify || comment.follow;
  await announceComment(tx, { id, path, contactId: contact.id, status, wantsMail: wantsMail && !isProved });
  return { id, status: told(status) };
}

/** Whoever sent it learns no more than that it came: what was refused or is spam waits for them too. */
function told(status: string): 'approved' | 'pending' {
  return status === 'approved' ? 'approved' : 'pending';
}
