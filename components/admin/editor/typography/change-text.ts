import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Piece } from '@/lib/typography/correct';
import { isApart } from '@/lib/typography/correct-document';

/** A line of the text (a paragraph, a heading, a cell's line) as its pieces; a character is a place. */
export function piecesOf(line: Node): Piece[] {
  const pieces: Piece[] = [];
  line.forEach((child) => {
    const text = child.text ?? (child.type.name === 'hardBreak' ? '\n' : '\ufffc'.repeat(child.nodeSize));
    pieces.push({ text, isCode: child.marks.some(({ type, attrs }) => isApart(type.name, attrs)) });
  });
  return pieces;
}

/** Whether words of this node are prose. */
export const isLine = (node: Node): boolean => node.isTextblock && node.type.spec.code !== true;

/** Writes `after` where `before` stands, with the marks of what stood there. */
export function putText(tr: Transaction, at: number, before: string, after: string): void {
  const end = at + before.length;
  if (after === '') tr.delete(at, end);
  else tr.replaceWith(at, end, tr.doc.type.schema.text(after, marksAt(tr.doc, at, before === '')));
}

function marksAt(doc: Node, at: number, isInsertion: boolean): readonly Mark[] {
  const { nodeBefore, nodeAfter } = doc.resolve(at);
  const isCode = nodeBefore?.marks.some(({ type, attrs }) => isApart(type.name, attrs)) ?? true;
  return (isInsertion && !isCode ? nodeBefore : nodeAfter)?.marks ?? [];
}
