import { record } from '../audit/record';
import { transaction } from '../db';
import { NotFound } from '../errors';
import { changed } from '../freshness';
import { canSendMail } from '../mailer';
import { memberId, requireRole, type Viewer } from '../viewer';
import { type CommentMail, commentMailSchema } from './schema';
import { findCommentMail, setCommentMail } from './store';

/** How the member is told of comments that wait, and whether this site sends mails at all. Moderators. @throws Forbidden, NotFound */
export async function readCommentMail(viewer: Viewer): Promise<{ choice: CommentMail; canSend: boolean }> {
  requireRole(viewer, 'moderator');
  return { choice: (await findCommentMail(viewer.id)) ?? 'off', canSend: canSendMail() };
}

/** Chooses how one is told oneself. What the machine's owner chooses is nobody's. Moderators. @throws Forbidden, NotFound */
export async function chooseCommentMail(viewer: Viewer, input: unknown): Promise<void> {
  requireRole(viewer, 'moderator');
  const choice = commentMailSchema.parse(input);
  const id = memberId(viewer);
  if (id === null) return;
  await transaction(async (tx) => {
    if (!(await setCommentMail(tx, id, choice))) throw new NotFound();
    changed(tx, ['staff']);
    await record(tx, viewer, 'member.comment-mail', 'member', id, { choice });
  });
}
