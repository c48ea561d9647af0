import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/** The names of what stands in a page: `p` of an element, `.card` of a class, `#content` of an id. */
export type Names = ReadonlySet<string>;

/** A stylesheet, of which a page takes the rules that may meet something in it. */
export type Sheet = (names: Names) => string;

/** @param always names that pages may have at any time. @throws CssSyntaxError */
export function sheetOf(css: string, always: Names): Sheet {
  const parts = partsOf(postcss.parse(css), always);
  return (names) => written(parts, names);
}

type Selector = { text: string; needs: string[] };
type Part = string | { selectors: Selector[]; block: string } | { opening: string; parts: Part[] };

/** What holds rules as the stylesheet does. */
const HOLDERS = new Set(['layer', 'media', 'supports', 'container']);

const partsOf = (container: Container, always: Names): Part[] =>
  container.nodes?.flatMap((node) => partOf(node, always)) ?? [];

function partOf(node: ChildNode, always: Names): Part | [] {
  if (node.type === 'comment') return [];
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, needs: needsOf(text, always) }));
    return { selectors, block: `{${inside(node)}}` };
  }
  if (node.type === 'atrule' && node.nodes !== undefined && HOLDERS.has(node.name))
    return { opening: `@${node.name} ${node.params}{`, parts: partsOf(node, always) };
  return node.type === 'atrule' && node.nodes === undefined ? `${node};` : String(node);
}

const inside = (node: Rule | AtRule) => node.nodes?.map(String).join(';') ?? '';

/**
 * What a page must have for a selector to meet something; what it says of attributes and states, and in parentheses,
 * is left out: it may be so at any time.
 */
function needsOf(selector: string, always: Names): string[] {
  if (selector.includes('\\')) return [];
  let plain = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  const names = plain.replace(/::?[\w-]+/g, '').match(/[.#]?[a-z_][\w-]*/gi) ?? [];
  return names.filter((name) => !always.has(name));
}

function written(parts: readonly Part[], names: Names): string {
  let css = '';
  for (const part of parts) {
    if (typeof part === 'string') css += part;
    else if ('parts' in part) {
      const held = written(part.parts, names);
      // A layer has its place by where it is first named.
      if (held !== '' || part.opening.startsWith('@layer')) css += `${part.opening}${held}}`;
    } else {
      const met = part.selectors.filter(({ needs }) => needs.every((need) => names.has(need)));
      if (met.length > 0) css += met.map(({ text }) => text).join() + part.block;
    }
  }
  return css;
}
