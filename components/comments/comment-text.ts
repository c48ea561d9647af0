import { LinkifyIt } from 'linkify-it';

/** What a comment's plain text is made of. */
export type Piece = { text: string } | { link: string; text: string };
export type Line = Piece[];
export type Block = { kind: 'paragraph' | 'quotation'; lines: Line[] };

// Written-out http and https addresses only: no bare domains, no mailto, no `//`.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null);

const QUOTED = /^\s*>\s?/;

/** Paragraphs, line breaks, `>` quotations and links of a text; whatever else is in it is text. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const kind = QUOTED.test(line) ? 'quotation' : 'paragraph';
    const words = line.replace(QUOTED, '');
    if (words.trim() === '') {
      open = undefined;
      continue;
    }
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(piecesOf(words));
  }
  return blocks;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, lastIndex, raw } of linkify.match(line) ?? []) {
    if (!/^https?:\/\//i.test(raw) || !URL.canParse(raw)) continue;
    if (index > at) pieces.push({ text: line.slice(at, index) });
    pieces.push({ link: raw, text: raw });
    at = lastIndex;
  }
  if (at < line.length) pieces.push({ text: line.slice(at) });
  return pieces;
}
