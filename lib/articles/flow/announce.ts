import type { Tx } from '../../db';
import { canSendMail } from '../../mailer';
import { editorsToTell } from '../../members/staff';
import { enqueue } from '../../outbox/enqueue';
import { GUEST, memberId, type Viewer } from '../../viewer';
import type { ArticleWithDraft } from '../store';

// Without a mail server nobody is told: the list of articles says what waits.

/** Tells the editors that a draft waits to be read, but for who gave it and who writes it. */
export async function tellEditors(
  tx: Tx,
  viewer: Viewer,
  { ownerId }: ArticleWithDraft,
  stepId: string,
): Promise<void> {
  if (!canSendMail()) return;
  for (const { id } of await editorsToTell(GUEST))
    if (id !== memberId(viewer) && id !== ownerId)
      await enqueue(tx, { kind: 'submitted', memberId: id, data: { stepId } });
}

/** Tells who writes an article what became of it, unless they did it. */
export async function tellOwner(
  tx: Tx,
  viewer: Viewer,
  { ownerId }: ArticleWithDraft,
  stepId: string,
): Promise<void> {
  if (!canSendMail() || ownerId === null || ownerId === memberId(viewer)) return;
  await enqueue(tx, { kind: 'reviewed', memberId: ownerId, data: { stepId } });
}
