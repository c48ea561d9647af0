import type { Node } from '@tiptap/pm/model';
import { MAX_AROUND, MAX_QUOTE } from '@/lib/articles/notes/schema';

/** A passage by its words, and what stood before and after it. */
export type Passage = { quote: string; before: string; after: string };
export type Range = { from: number; to: number };

/** The text of a document, blocks apart by a line break, with the place of each of its characters. */
function plain(doc: Node): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock && text !== '') {
      text += '\n';
      at.push(pos);
    }
    if (node.isText) {
      for (let n = 0; n < (node.text ?? '').length; n++) at.push(pos + n);
      text += node.text;
    }
  });
  return { text, at };
}

/** Where passages stand in a document now; those that are gone are left out. */
export function findPassages<Kept extends Passage & { id: string }>(
  doc: Node,
  passages: readonly Kept[],
): Map<string, Range> {
  const { text, at } = plain(doc);
  const found = new Map<string, Range>();
  for (const passage of passages) {
    const start = bestPlace(text, passage);
    const from = at[start];
    const last = at[start + passage.quote.length - 1];
    if (from !== undefined && last !== undefined) found.set(passage.id, { from, to: last + 1 });
  }
  return found;
}

/** Of all places with the same words the one whose surroundings are most alike; -1: there is none. */
function bestPlace(text: string, { quote, before, after }: Passage): number {
  let best = -1;
  let likeness = -1;
  if (quote === '') return best;
  for (let place = text.indexOf(quote); place !== -1; place = text.indexOf(quote, place + 1)) {
    const ahead = text.slice(Math.max(0, place - before.length), place);
    const behind = text.slice(place + quote.length, place + quote.length + after.length);
    const alike = same([...ahead].reverse(), [...before].reverse()) + same([...behind], [...after]);
    if (alike > likeness) {
      likeness = alike;
      best = place;
    }
  }
  return best;
}

function same(a: string[], b: string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** The passage between two places, as it is kept; a long one by its beginning. */
export function passageAt(doc: Node, { from, to }: Range): Passage {
  const { text, at } = plain(doc);
  const first = at.findIndex((place) => place >= from);
  if (first === -1) return { quote: '', before: '', after: '' };
  let end = at.findIndex((place) => place >= to);
  if (end === -1) end = text.length;
  const quote = text
    .slice(first, end)
    .slice(0, MAX_QUOTE)
    .replace(/^\n+|\n+$/g, '');
  if (quote === '') return { quote, before: '', after: '' };
  const start = text.indexOf(quote, first);
  const stop = start + quote.length;
  return {
    quote,
    before: text.slice(Math.max(0, start - MAX_AROUND), start),
    after: text.slice(stop, stop + MAX_AROUND),
  };
}
