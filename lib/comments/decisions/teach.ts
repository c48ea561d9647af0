import type { Tx } from '../../db';
import { learn } from '../screening/learn';
import { isChangedByAuthor, lastLesson, listLearned, setLearned, type TakenRow } from './store';

/** What the filter learns of moderators' decisions: always the present text (an edit is learnt again, or forgotten). */
export type Lesson = {
  /** As it was taken. */
  comment: Pick<TakenRow, 'id' | 'name' | 'body' | 'learned'>;
  /** What it was found to be; '' for nothing. */
  kind: 'ham' | 'spam' | '';
};

export const kindOf = (status: string) => (status === 'approved' ? 'ham' : status === 'spam' ? 'spam' : '');

/** The filter learns what a comment was found to be, and forgets what it had learnt of it before. */
export async function teach(tx: Tx, { comment, kind }: Lesson): Promise<void> {
  const { id, learned } = comment;
  if (learned === kind) return;
  await learnAs(tx, comment, learned, -1);
  await learnAs(tx, comment, kind, 1);
  await setLearned(tx, id, kind);
}

/** What a comment was found to be before a decision: nothing, where its author changed the text since. */
export async function kindBefore(tx: Tx, commentId: string, decisionId: string): Promise<Lesson['kind']> {
  const lesson = await lastLesson(tx, commentId, decisionId);
  if (lesson === null || (await isChangedByAuthor(tx, commentId, lesson.version))) return '';
  return kindOf(lesson.to);
}

/** Does what changes the names of a person's comments: the filter forgets the old ones for the new. */
export async function relearning(tx: Tx, contactId: string, change: () => Promise<void>): Promise<void> {
  const old = await listLearned(tx, { contactId });
  await change();
  for (const comment of old) await learnAs(tx, comment, comment.learned, -1);
  const ids = old.map(({ id }) => id);
  for (const comment of await listLearned(tx, { id: { in: ids } }))
    await learnAs(tx, comment, comment.learned, 1);
}

async function learnAs(
  tx: Tx,
  { name, body }: { name: string; body: string },
  kind: string,
  by: 1 | -1,
): Promise<void> {
  if (kind === 'ham' || kind === 'spam') await learn(tx, `${name}\n${body}`, kind, by);
}
