import type { Tx } from '../../db';
import { learn } from '../screening/learn';
import { lastLesson, listLearned, replacedText, setLearned, type TakenRow } from './store';

/** What the filter learns of a moderator's decision: the text that was seen, as what it was found to be. */
type Taught = { to: string; version: number };

/** The comment as it was taken; the decision that stood, and the one that stands now. */
export type Lesson = {
  comment: Pick<TakenRow, 'id' | 'name' | 'body' | 'version' | 'learned'>;
  was: Taught | null;
  is: Taught | null;
};

const kindOf = (to = '') => (to === 'approved' ? 'ham' : to === 'spam' ? 'spam' : '');

/**
 * The filter learns what a comment was found to be and forgets what it had learnt of it before: always the
 * text of the last decision of a moderator that stands, whatever became of the comment since.
 */
export async function teach(tx: Tx, { comment, was, is }: Lesson): Promise<void> {
  const { id, learned, version } = comment;
  const kind = kindOf(is?.to);
  const [before, now] = [was?.version ?? version, is?.version ?? version];
  if (learned === kind && (kind === '' || before === now)) return;
  await learnAs(tx, await textOf(tx, comment, before), learned, -1);
  await learnAs(tx, await textOf(tx, comment, now), kind, 1);
  await setLearned(tx, id, kind);
}

/** Does what changes the names and texts of a person's comments: the filter forgets the old ones for the new. */
export async function relearning(tx: Tx, contactId: string, change: () => Promise<void>): Promise<void> {
  const old = await learnt(tx, { contactId });
  await change();
  for (const { text, learned } of old) await learnAs(tx, text, learned, -1);
  const ids = old.map(({ id }) => id);
  for (const { text, learned } of await learnt(tx, { id: { in: ids } })) await learnAs(tx, text, learned, 1);
}

async function learnt(tx: Tx, whose: { contactId: string } | { id: { in: string[] } }) {
  const texts: { id: string; learned: string; text: string }[] = [];
  for (const comment of await listLearned(tx, whose)) {
    const { id, learned, version } = comment;
    const lesson = await lastLesson(tx, id);
    texts.push({ id, learned, text: await textOf(tx, comment, lesson?.version ?? version) });
  }
  return texts;
}

async function textOf(tx: Tx, { id, name, body, version }: Lesson['comment'], seen: number): Promise<string> {
  const old = seen === version ? undefined : await replacedText(tx, id, seen);
  return `${name}\n${old ?? body}`;
}

async function learnAs(tx: Tx, text: string, kind: string, by: 1 | -1): Promise<void> {
  if (kind === 'ham' || kind === 'spam') await learn(tx, text, kind, by);
}
