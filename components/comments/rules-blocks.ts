/** What plain rules are made of: paragraphs, whose lines stay lines, and lists. */
export type RulesBlock = { kind: 'paragraph' | 'list'; lines: string[] };

const ITEM = /^\s*[-–—•*]\s+/;

/** The blocks of a text: blank lines part them, and `- ` at the start of a line makes it an item. */
export function rulesBlocks(text: string): RulesBlock[] {
  const blocks: RulesBlock[] = [];
  let open: RulesBlock | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
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
