import type { BodyNode } from '../body/check-body';
import { textOf } from '../body/walk-body';
import { bodiesOf } from './store';

/**
 * How many words kept texts have. A text is counted once: a list of hundreds would else read hundreds of bodies
 * for it, each time.
 */
const counted = new Map<string, number>();
const MOST = 20_000;

type Kept = { id: string; version: number };
const keyOf = ({ id, version }: Kept) => `${id} ${version}`;

export async function countWords(rows: Kept[]): Promise<Map<string, number>> {
  const unknown = rows.filter((row) => !counted.has(keyOf(row)));
  if (counted.size + unknown.length > MOST) counted.clear();
  const bodies = unknown.length === 0 ? [] : await bodiesOf(unknown.map(({ id }) => id));
  const words = new Map<string, number>();
  for (const { id, body } of bodies) words.set(id, wordsIn(body as BodyNode));
  for (const row of rows) {
    const count = counted.get(keyOf(row)) ?? words.get(row.id) ?? 0;
    counted.set(keyOf(row), count);
    words.set(row.id, count);
  }
  return words;
}

export function wordsIn(body: BodyNode): number {
  return textOf(body).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}
