import type { BodyNode } from './check-body';

/** Every node of a body, in the order of the page. */
export function* nodesOf(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.content ?? []) yield* nodesOf(child);
}

/** The ids of the pictures that a body shows. */
export function mediaIdsOf(body: BodyNode): string[] {
  const ids = [...nodesOf(body)]
    .filter((node) => node.type === 'picture')
    .map((node) => String(node.attrs?.media));
  return [...new Set(ids)];
}

/** The ids of the library's files to which a body links. */
export function linkedMediaIdsOf(body: BodyNode): string[] {
  const hrefs = [...nodesOf(body)].flatMap((node) =>
    (node.marks ?? []).map((mark) => String(mark.attrs?.href)),
  );
  return [
    ...new Set(
      hrefs.flatMap((href) => /(?:^|^https?:\/\/[^/]+)\/media\/([a-z2-7]{16})\//.exec(href)?.[1] ?? []),
    ),
  ];
}

/** Whether this is a picture with neither a description nor the mark "decorative". */
export function lacksAlt({ type, attrs }: BodyNode): boolean {
  return type === 'picture' && attrs?.decorative !== true && String(attrs?.alt ?? '').trim() === '';
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'correction',
  'codeBlock',
  'hardBreak',
  'listItem',
  'tableRow',
]);

/** The words of a body as plain text, a line a block. */
export function textOf(body: BodyNode): string {
  let text = '';
  for (const node of nodesOf(body)) {
    if (BLOCKS.has(node.type) && text !== '') text += '\n';
    text += node.text ?? '';
  }
  return text.replace(/\n{2,}/g, '\n').trim();
}

const WORDS_PER_MINUTE = 220;

/** The words of a text: what has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes to read so many words, at least 1. */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

/** Minutes to read a body, at least 1. */
export const readingMinutes = (body: BodyNode): number => minutesFor(countWords(textOf(body)));
