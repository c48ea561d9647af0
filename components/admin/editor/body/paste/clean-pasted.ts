import { embedOf } from '@/lib/articles/body/embeds';
import { cleanAddress } from './clean-address';
import { splitAtBreaks, unwrap } from './dom';
import { cleanLists } from './lists';
import { cleanMarks } from './marks';
import { cleanTables } from './tables';
import { cleanWord } from './word';

/** Elements that go with all that is in them. */
const GONE = [
  'script,style,noscript,template,object,embed,svg,math,canvas,audio,video,map,title,link,meta,base,head',
  'input,button,select,textarea,datalist,progress,meter,dialog,[hidden],a[aria-hidden=true],.MsoCommentReference',
].join();

/** The attributes that the schema reads. Styles, classes and handlers end here. */
const KEPT: Record<string, string[]> = {
  a: ['href'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  blockquote: ['data-speaker'],
  div: ['data-url', 'data-title'],
};

/**
 * HTML that was copied elsewhere (Word, Google Docs, a web page), as the schema of the body understands it:
 * headings of two levels, lists that are lists, bold that is bold, links without the trackers around them, and
 * nothing of another site that would have to be loaded. What was copied in this editor stays as it is.
 */
export function cleanPasted(html: string, origin: string): string {
  if (/\sdata-pm-slice=/.test(html)) return html;
  // A document of its own: no script runs in it, and no picture is loaded.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  keepFilms(body);
  cleanWord(body);
  for (const element of body.querySelectorAll(GONE)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    if (/(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i.test(styleOf(element)))
      element.remove();
  }
  dropPictures(body);
  cleanMarks(body);
  cleanHeadings(body);
  cleanLinks(body, origin);
  cleanLists(body);
  cleanTables(body);
  cleanQuotes(body);
  splitAtBreaks(body);
  dropEmpty(body);
  strip(body);
  return body.innerHTML;
}

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

/** The frames of films that a page may show become embeds of them; all others go. */
function keepFilms(body: HTMLElement): void {
  for (const frame of body.querySelectorAll('iframe')) {
    const address = (frame.getAttribute('src') ?? '').replace(/^\/\//, 'https://');
    if (embedOf(address) === undefined) {
      frame.remove();
      continue;
    }
    const card = body.ownerDocument.createElement('div');
    card.dataset.url = address;
    frame.replaceWith(card);
  }
}

/** Pictures of other sites: they and their captions, which would stand alone. */
function dropPictures(body: HTMLElement): void {
  for (const figure of body.querySelectorAll('figure')) {
    const holds = figure.querySelector('table,pre,blockquote,div[data-url]');
    if (holds === null && figure.querySelector('img,picture') !== null) figure.remove();
    else if (holds?.matches('div')) figure.querySelector('figcaption')?.remove();
  }
  for (const picture of body.querySelectorAll('img,picture,source')) picture.remove();
}

/** The title of the article is not in its body: a first level becomes the second, all deeper ones the third. */
function cleanHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    for (const bold of heading.querySelectorAll('b,strong')) unwrap(bold);
    const tag = { H1: 'h2', H4: 'h3', H5: 'h3', H6: 'h3' }[heading.tagName];
    if (tag === undefined) continue;
    const made = body.ownerDocument.createElement(tag);
    made.append(...heading.childNodes);
    heading.replaceWith(made);
  }
}

function cleanLinks(body: HTMLElement, origin: string): void {
  for (const link of body.querySelectorAll('a')) {
    const address = cleanAddress(link.getAttribute('href') ?? '', origin);
    if (address === undefined) unwrap(link);
    else link.setAttribute('href', address);
  }
}

/** Who is quoted, where a page says it under the quotation. */
function cleanQuotes(body: HTMLElement): void {
  for (const quote of body.querySelectorAll('blockquote')) {
    const said = quote.querySelector(':scope > footer, :scope > cite, :scope > p > cite:only-child');
    const speaker = said?.textContent?.trim().replace(/^[—–-]\s*/, '') ?? '';
    if (said === null || speaker === '' || speaker.length > 200) continue;
    said.remove();
    quote.dataset.speaker = speaker;
  }
}

const BLOCKS = 'p,h2,h3,li,blockquote,div,section,article,ul,ol';

function dropEmpty(body: HTMLElement): void {
  // From the innermost: what held only empty things is empty then.
  for (const block of [...body.querySelectorAll(BLOCKS)].reverse()) {
    if (block.closest('td,th,pre') !== null || block.querySelector('[data-url],table,pre') !== null) continue;
    if (block.hasAttribute('data-url')) continue;
    if ((block.textContent ?? '').trim() === '') block.remove();
  }
}

function strip(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    const kept = KEPT[element.localName] ?? [];
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
  }
}
