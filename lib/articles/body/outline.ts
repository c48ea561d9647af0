import { slugOf } from '../../slug';
import type { BodyNode } from './check-body';
import { countWords, nodesOf, textOf } from './walk-body';

/** A heading with the id by which a link leads to it. */
export type OutlineEntry = { node: BodyNode; id: string; level: 2 | 3; text: string };

/** Ids that the page itself has (`comment-…` too): a heading of that name is not found by them. */
const TAKEN = /^(?:content|comments?(?:-.*)?|correction(?:-\d+)?|own-.*|sources|summary|related)$/;
const LONGEST = 60;

/**
 * The headings of a body with ids that are readable, unique on the page, and stay while the heading does: the words of
 * the heading, and a number where another one before it has the same.
 */
export function outlineOf(body: BodyNode): OutlineEntry[] {
  const used = new Set<string>();
  return [...nodesOf(body)].flatMap((node) => {
    const text = node.type === 'heading' ? textOf(node) : '';
    if (text === '') return [];
    const words = cut(slugOf(text)) || 'section';
    const slug = TAKEN.test(words) ? `section-${words}` : words;
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    return [{ node, id, level: node.attrs?.level === 3 ? 3 : 2, text }];
  });
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const short = slug.slice(0, LONGEST + 1);
  return short.slice(0, Math.max(short.lastIndexOf('-'), 0) || LONGEST);
}

const ENTRIES = 4;
const WORDS = 700;

/** What the table of contents lists; nothing for an article that is short, or has few headings. */
export function contentsOf(body: BodyNode): OutlineEntry[] {
  const entries = outlineOf(body);
  if (entries.length < ENTRIES || countWords(textOf(body)) < WORDS) return [];
  // Where there are many, those of the second level would hide the first.
  const first = entries.filter(({ level }) => level === 2);
  return entries.length > 12 && first.length >= ENTRIES ? first : entries;
}

/** The days of the corrections in a body, each with the id of its notice; '' is a day that nobody said. */
export function correctionsOf(body: BodyNode): { node: BodyNode; id: string; date: string }[] {
  return [...nodesOf(body)]
    .filter(({ type }) => type === 'correction')
    .map((node, n) => ({
      node,
      id: n === 0 ? 'correction' : `correction-${n + 1}`,
      date: typeof node.attrs?.date === 'string' ? node.attrs.date : '',
    }));
}
