import { reading } from '../../db';

/** Published articles whose live titles have all these (folded) words, newest first. */
export function listByTitle(words: string[], take: number) {
  const titled = words.map((word) => ({
    texts: { some: { kind: 'live', title: { contains: word } } },
  }));
  return reading().article.findMany({
    where: { status: 'published', trashedAt: null, AND: titled },
    select: { slug: true, publishedAt: true, live: { select: { title: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
  });
}
