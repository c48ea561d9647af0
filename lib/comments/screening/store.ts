import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading, type Tx } from '../../db';

/** How often each word stood in ham and spam. */

/** Counts the words once more, or once less and never below 0; a word that is left with nothing is forgotten. */
export async function addToWords(
  tx: Tx,
  words: readonly string[],
  kind: 'ham' | 'spam',
  by: 1 | -1,
): Promise<void> {
  if (words.length === 0) return;
  // Sorted: two that learn the same words take their rows in the same order, and none waits for the other.
  const sorted = [...new Set(words)].sort();
  const [ham, spam] = kind === 'ham' ? [by, 0] : [0, by];
  const rows = sorted.map((word) => Prisma.sql`(${word}, ${Math.max(0, ham)}, ${Math.max(0, spam)})`);
  const counted = (column: Prisma.Sql, more: number) =>
    Prisma.sql`CASE WHEN ${column} + ${more} < 0 THEN 0 ELSE ${column} + ${more} END`;
  await tx.$executeRaw`
    INSERT INTO "FilterWord" ("word", "ham", "spam") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("word") DO UPDATE SET
      "ham" = ${counted(Prisma.sql`"FilterWord"."ham"`, ham)},
      "spam" = ${counted(Prisma.sql`"FilterWord"."spam"`, spam)}`;
  if (by === -1) await tx.filterWord.deleteMany({ where: { word: { in: sorted }, ham: 0, spam: 0 } });
}

/** What is known of these words, and of '', which counts the comments. A word that was never learnt is not in it. */
export async function knownWords(
  words: readonly string[],
): Promise<Map<string, { ham: number; spam: number }>> {
  // Of few lengths, so that the database keeps few statements for it.
  const asked = ['', ...words];
  while (asked.length % 32 !== 0) asked.push('');
  const rows = await reading().$queryRaw<{ word: string; ham: number | bigint; spam: number | bigint }[]>`
    SELECT "word", "ham", "spam" FROM "FilterWord" WHERE "word" IN (${Prisma.join(asked)})`;
  return new Map(rows.map(({ word, ham, spam }) => [word, { ham: Number(ham), spam: Number(spam) }]));
}

/** What the filter learnt a comment as: '' if nothing. */
export async function learnedAs(tx: Tx, commentId: string): Promise<string> {
  const row = await tx.comment.findUnique({ where: { id: commentId }, select: { learned: true } });
  return row?.learned ?? '';
}
