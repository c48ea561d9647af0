/** A small writer of XML 1.0: whatever it is given, what comes out is well-formed. */

/** An element that is written already. Text becomes one by `xmlText` alone. */
export type Xml = { xml: string };

type Attributes = Record<string, string | undefined>;

/** What is no character of XML 1.0 (section 2.2), even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML cannot hold; halves of surrogate pairs become U+FFFD. */
export function withoutForbidden(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

/** Text as XML. `>` is escaped too: no `]]>` ends anything. */
export function xmlText(text: string): string {
  return withoutForbidden(text)
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll('\r', '&#13;');
}

/** Line breaks and tabs as references: parsers make spaces of them in attributes. */
const attribute = (value: string) => xmlText(value).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element of text and elements. Attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Xml | string | undefined)[]
): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(value)}"`],
  );
  const inner = children.map((child) => (typeof child === 'object' ? child.xml : xmlText(child ?? '')));
  const open = `<${name}${pairs.join('')}`;
  return { xml: inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
