/** A reader of XML 1.0 that forgives nothing: less than the whole language, but all that our feeds may be. */

export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

const CHARACTER = '[\\t\\n\\r\\u{20}-\\u{d7ff}\\u{e000}-\\u{fffd}\\u{10000}-\\u{10ffff}]';
const DOCUMENT = new RegExp(`^<\\?xml version="1\\.0" encoding="utf-8"\\?>\\n(${CHARACTER}*)\\n$`, 'u');
const NAME = '[a-z][\\w-]*(?::[a-z][\\w-]*)?';
const TOKEN = new RegExp(`<(${NAME})((?: ${NAME}="[^"<]*")*)(/?)>|</(${NAME})>|([^<>]+)`, 'giu');
const REFERENCES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** @throws for what is not well-formed */
export function parseXml(document: string): XmlElement {
  const [, text] = DOCUMENT.exec(document) ?? [];
  if (text === undefined) throw new Error('no document of XML characters');
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let at = 0;
  for (const { 0: token, 1: begun, 2: attributes = '', 3: empty, 4: ended, 5: plain, index } of text.matchAll(
    TOKEN,
  )) {
    if (index !== at) throw new Error(`no markup at ${at}: ${text.slice(at, at + 40)}`);
    at += token.length;
    const parent = open.at(-1) ?? top;
    if (plain !== undefined) parent.children.push(unescaped(plain));
    else if (ended !== undefined) {
      if (parent.name !== ended) throw new Error(`</${ended}> ends <${parent.name}>`);
      open.pop();
    } else {
      const element = { name: begun ?? '', attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (at !== text.length || open.length !== 1 || typeof root !== 'object' || more.length > 0)
    throw new Error(`not one element, or not ended: ${text.slice(at, at + 40)}`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    unescaped(value),
  ]);
  const attributes = Object.fromEntries(found);
  if (Object.keys(attributes).length !== found.length) throw new Error(`an attribute twice: ${text}`);
  return attributes;
}

function unescaped(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|#\d{1,7});)/.test(text)) throw new Error(`a bare &: ${text}`);
  return text.replace(/&(?:(\w+)|#(\d+));/g, (_, name: string | undefined, code: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (REFERENCES[name] ?? ''),
  );
}

/** The elements of a name below another one, wherever they are. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** The text of the first element of a name below another one. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return elementsOf(element, name)[0]
    ?.children.filter((child) => typeof child === 'string')
    .join('');
}
