import { getSchema } from '@tiptap/core';
import { isAllowedHref } from './addresses';
import { bodyExtensions } from './extensions';
import { isLanguageTag } from './languages';

/** A node of a body as it is stored: ProseMirror's JSON. */
export type BodyNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};

export const EMPTY_BODY: BodyNode = { type: 'doc', content: [{ type: 'paragraph' }] };

const MAX_DEPTH = 20;
const MAX_NODES = 50_000;
const MAX_TEXT = 1_000_000;

let schema: ReturnType<typeof getSchema> | undefined;

/**
 * Validates a document against the editor's own schema.
 * @returns the document with nothing in it that the schema does not know, or undefined when it is broken:
 * unknown nodes, marks or attributes' values, links elsewhere than `isAllowedHref` says, too deep, too large.
 */
export function checkBody(input: unknown): BodyNode | undefined {
  // Before anything recursive sees it: a document of depth 10,000 would overflow the stack.
  if (!isBounded(input)) return undefined;
  schema ??= getSchema(bodyExtensions);
  try {
    const document = schema.nodeFromJSON(input);
    document.check();
    const body: BodyNode = document.toJSON();
    return body.type === 'doc' && isSound(body) ? body : undefined;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isBounded(input: unknown): boolean {
  const queue: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let characters = 0;
  for (let seen = 0; seen < queue.length; seen++) {
    const item = queue[seen];
    if (item === undefined) break;
    const { value, depth } = item;
    if (typeof value === 'string') {
      characters += value.length;
      // Neither database stores every string: what the editor never makes is refused.
      if (value.includes('\0') || !value.isWellFormed()) return false;
    }
    // A level of the document is two levels of JSON (a node and its list); marks add a few.
    if (seen > MAX_NODES * 4 || depth > MAX_DEPTH * 2 + 4 || characters > MAX_TEXT) return false;
    if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value)) queue.push({ value: child, depth: depth + 1 });
    }
  }
  return typeof input === 'object' && input !== null;
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000;
const isCell = ({ colspan, rowspan, colwidth, align }: Record<string, unknown>) =>
  isCount(colspan) &&
  isCount(rowspan) &&
  (colwidth === null ||
    (Array.isArray(colwidth) && colwidth.every((width) => width === 0 || isCount(width)))) &&
  [null, 'left', 'center', 'right'].includes(align as string);

/** What ProseMirror's `check` lets pass: the values of the attributes of its own and Tiptap's nodes. */
const sound: Record<string, (attrs: Record<string, unknown>) => boolean> = {
  heading: (attrs) => attrs.level === 2 || attrs.level === 3,
  codeBlock: ({ language }) =>
    language === null || (typeof language === 'string' && /^[\w+#-]{0,40}$/.test(language)),
  orderedList: ({ start, type }) =>
    isCount(start) && [null, '1', 'a', 'A', 'i', 'I'].includes(type as string),
  tableCell: isCell,
  tableHeader: isCell,
};

function isSound(node: BodyNode): boolean {
  const of = (type: string) => (node.marks ?? []).filter((mark) => mark.type === type);
  return (
    (sound[node.type]?.(node.attrs ?? {}) ?? true) &&
    of('link').every((mark) => isAllowedHref(mark.attrs?.href)) &&
    of('language').every((mark) => isLanguageTag(mark.attrs?.lang)) &&
    (node.content ?? []).every(isSound)
  );
}
