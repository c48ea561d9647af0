import { reading } from '../../db';
import { summary } from '../live/store';
import type { Span } from './months';

/** Reads of what was published when, by the index of (status, publishedAt, id). */

const within = ({ from, to }: Span) => ({ status: 'published', publishedAt: { gte: from, lt: to } }) as const;

export function countWithin(span: Span): Promise<number> {
  return reading().article.count({ where: within(span) });
}

export function listWithin(span: Span, skip: number, take: number) {
  const orderBy = [{ publishedAt: 'desc' as const }, { id: 'desc' as const }];
  return reading().article.findMany({ where: within(span), select: summary, orderBy, skip, take });
}

/** When the first and the last of what is published came out. */
export async function publishedRange(): Promise<{ first: Date; last: Date } | undefined> {
  const find = (publishedAt: 'asc' | 'desc') =>
    reading().article.findFirst({
      where: { status: 'published' },
      select: { publishedAt: true },
      orderBy: { publishedAt },
    });
  const [first, last] = await Promise.all([find('asc'), find('desc')]);
  if (!first?.publishedAt || !last?.publishedAt) return undefined;
  return { first: first.publishedAt, last: last.publishedAt };
}
