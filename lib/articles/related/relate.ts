import type { Tx } from '../../db';
import { changed } from '../../freshness';
import { findNearTo } from './find-near';
import { findBeside, findNear, findNeighbours, type Near, setNear, type Under } from './store';

/** So many are kept of an article; `SHOWN` of them are on its page. */
const KEPT = 6;

/** The tag (lib/freshness.ts) of what stands beside an article: related ones, the one before, the one after. */
export const besideTag = (id: string) => `beside:${id}`;

/**
 * Finds what stands beside an article that has just gone live, and puts it beside those that it is nearest to
 * where it is nearer than what stands there. No other page changes.
 */
export async function relate(tx: Tx, id: string, under: Under): Promise<void> {
  const near = await findNearTo(tx, id, under);
  const own = near.slice(0, KEPT);
  const others = new Set([...own.map((other) => other.id), ...(await findBeside(tx, id))]);
  await replace(tx, id, own);
  // In one order, so that two publications never wait for each other.
  for (const other of [...others].sort()) {
    // An update may have made it another article: where it stood it stands only for what it says now.
    const score = near.find((candidate) => candidate.id === other)?.score;
    await replace(tx, other, withNear(await findNear(tx, other), id, score));
  }
}

async function replace(tx: Tx, id: string, after: Near[]): Promise<void> {
  if (isSame(await findNear(tx, id), after)) return;
  await setNear(tx, id, after);
  changed(tx, [besideTag(id)]);
}

function withNear(list: Near[], id: string, score: number | undefined): Near[] {
  const rest = list.filter((one) => one.id !== id);
  // The new one first: of two that are as near the newer one is read.
  const all = score === undefined ? rest : [{ id, score }, ...rest];
  return all.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** Their order among equals is not kept: the newer one stands first. */
const isSame = (a: Near[], b: Near[]) =>
  a.length === b.length && a.every(({ id, score }) => b.some((one) => one.id === id && one.score === score));

/** An article came on the site, or came back: what leads to it from now on is another page. */
export async function leadTo(tx: Tx, id: string, publishedAt: Date): Promise<void> {
  const { previous, next } = await findNeighbours(tx, { id, publishedAt });
  const neighbours = [previous, next].filter((other) => other !== undefined);
  // Those beside which it stood before it left show it again.
  changed(tx, [...neighbours, ...(await findBeside(tx, id))].map(besideTag));
}
