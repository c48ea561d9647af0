import type { BodyNode } from '../../lib/articles/body/check-body';

/** A body in a few lines that one can read: tests compare these. */
export function told(body: BodyNode): string[] {
  return (body.content ?? []).flatMap((node) => linesOf(node));
}

function linesOf(node: BodyNode): string[] {
  const { attrs = {}, content = [] } = node;
  const inside = () => content.flatMap(linesOf);
  switch (node.type) {
    case 'paragraph':
      return [inline(content)];
    case 'heading':
      return [`${'#'.repeat(Number(attrs.level))} ${inline(content)}`];
    case 'bulletList':
      return content.flatMap((item) => indented('-', (item.content ?? []).flatMap(linesOf)));
    case 'orderedList':
      return content.flatMap((item, n) =>
        indented(`${Number(attrs.start) + n}.`, (item.content ?? []).flatMap(linesOf)),
      );
    case 'quote':
      return [...inside().map((line) => `> ${line}`), ...(attrs.speaker ? [`> — ${attrs.speaker}`] : [])];
    case 'table':
      return content.map((row) => `| ${(row.content ?? []).map(cell).join(' | ')} |`);
    case 'codeBlock':
      return ['```', ...inline(content).split('\n'), '```'];
    case 'embed':
      return [`(${attrs.url})`];
    case 'correction':
      return [`${attrs.date}: ${inline(content)}`];
    default:
      return [`<${node.type}>`, ...inside()];
  }
}

const indented = (sign: string, lines: string[]) => lines.map((line, n) => `${n === 0 ? sign : ' '} ${line}`);
const cell = (node: BodyNode) =>
  (node.type === 'tableHeader' ? '= ' : '') + (node.content ?? []).flatMap(linesOf).join(' / ');

const SIGNS: Record<string, string> = { bold: '**', italic: '*', code: '`' };

function inline(content: BodyNode[]): string {
  return content
    .map(({ type, text = '', marks = [] }) => {
      if (type === 'hardBreak') return ' // ';
      const link = marks.find((mark) => mark.type === 'link');
      const signs = marks.map((mark) => SIGNS[mark.type] ?? '').join('');
      const words = `${signs}${text}${[...signs].reverse().join('')}`;
      return link ? `[${words}](${link.attrs?.href})` : words;
    })
    .join('');
}
