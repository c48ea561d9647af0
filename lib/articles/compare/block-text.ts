import type { BodyNode } from '../body/check-body';
import { nodesOf } from '../body/walk-body';
import type { Run } from './schema';

/** What of a block is compared: its words with their marks, and its settings. */

/** The words of a block: a line a paragraph, lists with their signs, the cells of a row apart. */
export function runsOf(block: BodyNode): Run[] {
  return joined(linesOf(block, ''), '\n');
}

const INLINE = new Set(['text', 'hardBreak']);
const isTextblock = (node: BodyNode) => node.content?.some(({ type }) => INLINE.has(type)) ?? false;

/** The lines of a node; the first begins with `sign`, the others stand below what follows it. */
function linesOf(node: BodyNode, sign: string): Run[][] {
  if (isTextblock(node)) {
    const words = (node.content ?? []).map(
      ({ text = '\n', marks = [] }): Run => ({ text, marks: marks.map(nameOf).sort() }),
    );
    return [[{ text: sign, marks: [] }, ...words]];
  }
  const children = node.content ?? [];
  if (node.type === 'tableRow') {
    return [
      joined(
        children.map((cell) => joined(linesOf(cell, ''), ' ')),
        ' | ',
      ),
    ];
  }
  const indent = ' '.repeat(sign.length);
  return children.flatMap((child, n) => {
    if (node.type === 'bulletList') return linesOf(child, `${n === 0 ? sign : indent}• `);
    if (node.type === 'orderedList') {
      return linesOf(child, `${n === 0 ? sign : indent}${(Number(node.attrs?.start) || 1) + n}. `);
    }
    return linesOf(child, n === 0 ? sign : indent);
  });
}

function joined(lines: Run[][], by: string): Run[] {
  return lines.flatMap((line, n) => (n === 0 ? line : [{ text: by, marks: [] }, ...line]));
}

function nameOf({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): string {
  if (type === 'language') return `language ${String(attrs?.lang ?? '')}`;
  return type === 'link' ? `link ${String(attrs?.href ?? '')}` : type;
}

const WITHOUT_MEANING = new Set(['', 'null', 'undefined', 'false']);

/** The settings of a block and of what is in it, by name. Its kind is one. */
export function factsOf(block: BodyNode): Map<string, string> {
  const facts = new Map([['kind', block.type]]);
  for (const node of nodesOf(block)) {
    for (const [name, value] of Object.entries(node.attrs ?? {})) {
      const text = String(value);
      const isUsual = (name === 'colspan' || name === 'rowspan' || name === 'start') && text === '1';
      if (WITHOUT_MEANING.has(text) || isUsual) continue;
      const before = facts.get(name);
      facts.set(name, before === undefined ? text : `${before} · ${text}`);
    }
  }
  return facts;
}
