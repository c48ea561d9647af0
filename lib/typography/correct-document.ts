import { applyChanges, type Change } from './changes';
import { correctPieces, correctText, isCorrected, type Piece } from './correct';

/** A node of a document tree, as ProseMirror writes it in JSON. */
export type TreeNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TreeNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};

/**
 * A change in a document: `path` leads through the children to a paragraph, a heading or another line of text;
 * with `attribute` it is in that attribute of the node.
 */
export type DocumentChange = Change & { path: number[]; attribute?: string };

/** The words that stand in attributes: a caption, a speaker, the title of a box. No address is among them. */
export const WRITTEN_ATTRIBUTES: Record<string, readonly string[]> = {
  picture: ['caption'],
  quote: ['speaker'],
  editorsBox: ['title', 'signature'],
  embed: ['title'],
};

/** What the typography of the press would have otherwise in a document: everywhere but in code and addresses. */
export function correctDocument(document: TreeNode, language: string): DocumentChange[] {
  const changes: DocumentChange[] = [];
  const visit = (node: TreeNode, path: number[]) => {
    for (const attribute of WRITTEN_ATTRIBUTES[node.type] ?? []) {
      const value = node.attrs?.[attribute];
      if (typeof value !== 'string') continue;
      for (const change of correctText(value, language)) changes.push({ ...change, path, attribute });
    }
    if (node.type === 'codeBlock') return;
    const children = node.content ?? [];
    if (isLine(children)) {
      for (const change of correctPieces(children.map(pieceOf), language)) changes.push({ ...change, path });
      return;
    }
    children.forEach((child, n) => {
      visit(child, [...path, n]);
    });
  };
  visit(document, []);
  return changes;
}

const isLine = (children: TreeNode[]) =>
  children.some(({ type, text }) => text !== undefined || type === 'hardBreak');

/** Whether a mark keeps its words as they are: code, and what is in another language. */
export function isApart(mark: string, attrs: Record<string, unknown> | undefined): boolean {
  return mark === 'code' || (mark === 'language' && !isCorrected(String(attrs?.lang)));
}

function pieceOf(node: TreeNode): Piece {
  return {
    text: node.text ?? (node.type === 'hardBreak' ? '\n' : '\ufffc'),
    isCode: node.marks?.some(({ type, attrs }) => isApart(type, attrs)) === true,
  };
}

/** The document with these changes, which `correctDocument` found in it; marks stay where they are. */
export function correctedDocument<Node extends TreeNode>(document: Node, changes: DocumentChange[]): Node {
  const at = (path: number[]) => changes.filter((change) => isSame(change.path, path));
  const visit = (node: TreeNode, path: number[]): TreeNode => {
    const here = at(path);
    const inText = here.filter(({ attribute }) => attribute === undefined);
    const attrs = { ...node.attrs };
    for (const attribute of new Set(here.map((change) => change.attribute))) {
      if (attribute === undefined) continue;
      const own = here.filter((change) => change.attribute === attribute);
      attrs[attribute] = applyChanges(String(attrs[attribute]), own);
    }
    return {
      ...node,
      ...(node.attrs && { attrs }),
      ...(node.content && {
        content:
          inText.length > 0
            ? correctedLine(node.content, inText)
            : node.content.map((child, n) => visit(child, [...path, n])),
      }),
    };
  };
  return visit(document, []) as Node;
}

/** A change that begins in one piece and ends in the next is written into the first; what is empty then goes. */
function correctedLine(nodes: TreeNode[], changes: DocumentChange[]): TreeNode[] {
  let start = 0;
  const placed = nodes.map((node) => {
    const piece = { node, ...pieceOf(node), from: start, to: 0 };
    start += piece.text.length;
    return { ...piece, to: start };
  });
  const takes = ({ node, isCode }: (typeof placed)[number]) => node.text !== undefined && !isCode;
  const done = placed.map((piece, n) => {
    const { node, text, from, to } = piece;
    if (!takes(piece)) return node;
    const before = placed[n - 1];
    let written = '';
    let read = from;
    for (const { at, before: old, after } of changes) {
      const end = at + old.length;
      // What is inserted between two pieces belongs to the one before, which is never code.
      const isFirst = at > from || (at === from && (old !== '' || before === undefined || !takes(before)));
      const isHere = old === '' ? isFirst && at <= to : end > from && at < to;
      if (!isHere) continue;
      written += text.slice(read - from, Math.max(at, read) - from) + (isFirst ? after : '');
      read = Math.min(end, to);
    }
    return { ...node, text: written + text.slice(read - from) };
  });
  return done.filter(({ text }) => text !== '');
}

const isSame = (a: number[], b: number[]) => a.length === b.length && a.every((step, n) => step === b[n]);
