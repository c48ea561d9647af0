/** A small writer of HTML for feeds: whatever it is given as text stays text. */

/** HTML that is written already. Text becomes it by `html` and `text` alone. */
export type Html = { html: string };

type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const VOID = new Set(['br', 'img', 'source']);

/** Text as HTML. */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element of text and elements. Attributes and children that are undefined are left out. */
export function html(
  name: string,
  attributes: Attributes,
  ...children: readonly (Html | string | undefined)[]
): Html {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedText(String(value))}"`],
  );
  const open = `<${name}${pairs.join('')}>`;
  return { html: VOID.has(name) ? open : `${open}${joined(...children).html}</${name}>` };
}

/** One after the other. */
export function joined(...parts: readonly (Html | string | undefined)[]): Html {
  return {
    html: parts.map((part) => (typeof part === 'object' ? part.html : escapedText(part ?? ''))).join(''),
  };
}
