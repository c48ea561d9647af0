import type { BodyNode } from '../../lib/articles/body/check-body';
import type { DemoBlock, DemoText } from './types';

/** From the blocks of a demo article to a body; `mediaIds` has the pictures by their file. */
export function bodyOf(blocks: DemoBlock[], mediaIds: Map<string, string>): BodyNode {
  return { type: 'doc', content: blocks.map((block) => nodeOf(block, mediaIds)) };
}

function nodeOf(block: DemoBlock, mediaIds: Map<string, string>): BodyNode {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block)
    return { type: 'heading', attrs: { level: block.level ?? 2 }, content: inline(block.heading) };
  if ('quote' in block) {
    return { type: 'quote', attrs: { speaker: block.speaker }, content: block.quote.map(paragraph) };
  }
  if ('list' in block) {
    const content = block.list.map((item) => ({ type: 'listItem', content: [paragraph(item)] }));
    return block.ordered
      ? { type: 'orderedList', attrs: { start: 1 }, content }
      : { type: 'bulletList', content };
  }
  if ('table' in block) return table(block.table);
  if ('code' in block) {
    const content = [{ type: 'text', text: block.code }];
    return { type: 'codeBlock', attrs: { language: block.language ?? null }, content };
  }
  if ('embed' in block) return { type: 'embed', attrs: { url: block.embed, title: '' } };
  if ('picture' in block) {
    const { file, alt, caption, credit } = block.picture;
    const media = mediaIds.get(file);
    return {
      type: 'picture',
      attrs: { media, alt, caption: plain(caption), credit, decorative: alt === '' },
    };
  }
  const { title, signature, body } = block.box;
  return { type: 'editorsBox', attrs: { title, signature }, content: body.map(paragraph) };
}

function table(rows: string[][]): BodyNode {
  const cells = (row: string[], type: string) =>
    row.map((text) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text)] }));
  const content = rows.map((row, n) => ({
    type: 'tableRow',
    content: cells(row, n === 0 ? 'tableHeader' : 'tableCell'),
  }));
  return { type: 'table', content };
}

function paragraph(text: DemoText): BodyNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: inline(text) };
}

const MARKED =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<href>https?:[^)\s]+)\)/g;

function inline(text: DemoText): BodyNode[] {
  const nodes: BodyNode[] = [];
  let at = 0;
  const add = (value: string, mark?: { type: string; attrs?: Record<string, unknown> }) => {
    if (value !== '') nodes.push({ type: 'text', text: value, ...(mark && { marks: [mark] }) });
  };
  for (const match of text.matchAll(MARKED)) {
    add(text.slice(at, match.index));
    const { bold, italic, code, text: label, href } = match.groups ?? {};
    if (bold) add(bold, { type: 'bold' });
    if (italic) add(italic, { type: 'italic' });
    if (code) add(code, { type: 'code' });
    if (label) add(label, { type: 'link', attrs: { href } });
    at = match.index + match[0].length;
  }
  add(text.slice(at));
  return nodes;
}

/** Captions are plain text: the signs of the inline markup go. */
function plain(text: DemoText): string {
  return inline(text)
    .map((node) => node.text ?? '')
    .join('');
}
