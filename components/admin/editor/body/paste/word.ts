import { renamed, unwrap } from './dom';

/** What Word writes for itself: its own elements, paragraphs that are list items, titles that are paragraphs. */
export function cleanWord(body: HTMLElement): void {
  // `o:p`, `st1:place` and the like hold words that stay.
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element.localName.includes(':')) unwrap(element);
  }
  listsOf(body);
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  for (const heading of body.querySelectorAll<HTMLElement>('p[class^=MsoHeading]')) renamed(heading, 'h2');
  for (const quote of body.querySelectorAll('p.MsoQuote,p.MsoIntenseQuote')) {
    const made = body.ownerDocument.createElement('blockquote');
    quote.replaceWith(made);
    made.append(quote);
  }
}

/** What Word puts before an item; the list has signs and numbers of its own. */
const MARKER = /mso-list:\s*ignore/i;
const LEVEL = /mso-list:[^;]*\blevel(\d)/i;

function listsOf(body: HTMLElement): void {
  /** The open lists, the outermost first. */
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,h5,h6')) {
    const style = paragraph.getAttribute('style') ?? '';
    const level = Number(LEVEL.exec(style)?.[1] ?? 0);
    if (level === 0) continue;
    const marker = [...paragraph.querySelectorAll('span')].find((span) =>
      MARKER.test(span.getAttribute('style') ?? ''),
    );
    const sign = marker?.textContent?.replace(/[\s\u00a0]/g, '') ?? '';
    marker?.remove();
    // A numbered heading is a heading.
    if (!paragraph.matches('p')) continue;
    const tag = /^(?:\d{1,3}|[a-z]{1,4})[.)]/i.test(sign) ? 'ol' : 'ul';
    // Something else stands between: another list begins.
    if (last === null || nextElement(last) !== paragraph) open = [];
    open.length = Math.min(open.length, level);
    if (level === 1 && open[0] !== undefined && open[0].localName !== tag) open = [];
    while (open.length < level) open.push(addList(open, tag, paragraph, sign));
    const item = paragraph.ownerDocument.createElement('li');
    item.append(renamed(paragraph, 'p'));
    open.at(-1)?.append(item);
    last = open[0] ?? null;
  }
}

const nextElement = (element: Element): Element | null => {
  let next = element.nextSibling;
  while (next !== null && next.nodeType !== 1 && (next.nodeValue ?? '').trim() === '')
    next = next.nextSibling;
  return next instanceof Element ? next : null;
};

function addList(open: HTMLElement[], tag: string, before: Element, sign: string): HTMLElement {
  const list = before.ownerDocument.createElement(tag);
  const start = Number.parseInt(sign, 10);
  if (tag === 'ol' && start > 1) list.setAttribute('start', String(start));
  const holder = open.at(-1);
  if (holder === undefined) before.before(list);
  else (holder.lastElementChild ?? holder).append(list);
  return list;
}
