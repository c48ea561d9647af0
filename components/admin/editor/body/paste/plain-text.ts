import { Fragment, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';

/**
 * Plain text: blank lines part paragraphs, and a line break within one stays a break. A text without blank
 * lines has a paragraph a line.
 */
export function sliceOfText(text: string, $context: ResolvedPos): Slice {
  const { schema } = $context.doc.type;
  const clean = text.replace(/\r\n?/g, '\n').trim();
  const blocks = /\n[ \t\u00a0]*\n/.test(clean) ? clean.split(/\n(?:[ \t\u00a0]*\n)+/) : clean.split('\n');
  const marks = $context.marks();
  const paragraphs = blocks.map((block) => paragraphOf(block, schema, marks));
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

function paragraphOf(block: string, schema: Schema, marks: Node['marks']): Node {
  const { paragraph, hardBreak } = schema.nodes;
  const content = block.split('\n').flatMap((line, n): Node[] => {
    const words = line.trim() === '' ? [] : [schema.text(line.trim(), marks)];
    return n === 0 || hardBreak === undefined ? words : [hardBreak.create(), ...words];
  });
  if (paragraph === undefined) throw new Error('a schema without paragraphs');
  return paragraph.create(null, content);
}
