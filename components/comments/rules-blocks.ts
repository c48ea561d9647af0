/** What plain rules are made of: paragraphs, whose lines stay lines, lists and headings. */
export type RulesBlock = { kind: 'paragraph' | 'list' | 'heading'; lines: string[] };

const HEADING = /^\s*##\s+/;
const ITEM = /^\s*[-–—•*]\s+/;

/** The blocks of a text: blank lines part them, `- ` at the start of a line makes it an item, `## ` a heading. */
export function rulesBlocks(text: string): RulesBlock[] {
  const blocks: RulesBlock[] = [];
  let open: RulesBlock | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (HEADING.test(line)) {
      blocks.push({ kind: 'heading', lines: [line.replace(HEADING, '').trim()] });
      open = undefined;
      continue;
    }
    const kind = ITEM.test(line) ? 'list' : 'paragraph';
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(line.replace(ITEM, '').trim());
  }
  return blocks;
}
