import type { CommentStatus } from '../../lib/comments/schema';
import { idsAbove, pathUnder } from '../../lib/comments/threads/tree';
import { transaction } from '../../lib/db';
import { changed } from '../../lib/freshness';
import { newId } from '../../lib/ids';

/** A comment of a tree that is there at once: whom it answers, by its place in the list, and what it is. */
export type Seed = { parent?: number | undefined; status?: CommentStatus; body?: string; name?: string };
export type Planted = { id: string; path: string; parent: number | undefined; status: CommentStatus };

const BEGIN = Date.UTC(2026, 0, 5, 8);

/** Stores whole trees of comments, a second after each other, as posts and decisions would have left them. */
export async function plant(articleId: string, seeds: Seed[], from = BEGIN): Promise<Planted[]> {
  const planted: (Planted & { below: number })[] = [];
  const byId = new Map<string, { below: number }>();
  const times = seeds.map((_, n) => new Date(from + n * 1_000));
  for (const [n, { parent, status = 'approved' }] of seeds.entries()) {
    const id = newId();
    const above = parent === undefined ? '' : (planted[parent]?.path ?? '');
    const row = { id, parent, status, path: pathUnder(above, times[n] ?? new Date(from), id), below: 0 };
    planted.push(row);
    byId.set(id, row);
    if (status !== 'approved') continue;
    for (const upper of idsAbove(row.path)) {
      const counted = byId.get(upper);
      if (counted) counted.below++;
    }
  }
  for (let n = 0; n < planted.length; n += 1_000) {
    const data = planted.slice(n, n + 1_000).map(({ id, parent, path, status, below }, m) => ({
      id,
      articleId,
      parentId: parent === undefined ? null : (planted[parent]?.id ?? null),
      path,
      name: seeds[n + m]?.name ?? `Nom ${n + m}`,
      body: seeds[n + m]?.body ?? `Texte ${n + m}`,
      status,
      below,
      shown: status === 'approved' || below > 0,
      submissionKey: id,
      createdAt: times[n + m] ?? new Date(from),
    }));
    await transaction(async (tx) => {
      await tx.comment.createMany({ data });
      changed(tx, [`comments:${articleId}`, 'comments']);
    });
  }
  return planted;
}

/** One thread, each comment answering the one before it. */
export const chain = (length: number): Seed[] =>
  Array.from({ length }, (_, n) => ({ parent: n === 0 ? undefined : n - 1 }));

/** As many threads as comments. */
export const spread = (length: number): Seed[] => Array.from({ length }, () => ({}));
