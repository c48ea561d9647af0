/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content in another element. */
export function renamed(element: Element, tag: string): HTMLElement {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

const BLOCK = 'p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,hr';
const isBreak = (node: Node) => node.nodeName === 'BR';
const isBlank = (node: Node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';

/**
 * Two breaks in a row are what mail programs and old pages put between paragraphs: a paragraph begins there. A
 * break between blocks parts nothing.
 */
export function splitAtBreaks(body: HTMLElement): void {
  for (const holder of [body, ...body.querySelectorAll('p,div,blockquote,section,article')]) {
    if (holder.closest('pre,li,td,th') !== null) continue;
    const { parts, isSplit } = partsOf(holder);
    if (!isSplit) continue;
    const blocks = parts.map((part) => {
      if (part instanceof Element) return part;
      const paragraph = body.ownerDocument.createElement('p');
      paragraph.append(...part);
      return paragraph;
    });
    if (holder.matches('p')) holder.replaceWith(...blocks);
    else holder.replaceChildren(...blocks);
  }
}

/** The blocks of an element, and the runs of words between them or between double breaks. */
function partsOf(holder: Element): { parts: (Element | Node[])[]; isSplit: boolean } {
  const parts: (Element | Node[])[] = [];
  let [run, breaks, isSplit]: [Node[], number, boolean] = [[], 0, false];
  const endRun = () => {
    const end = run.findLastIndex((node) => !isBreak(node) && !isBlank(node));
    if (end >= 0) parts.push(run.slice(0, end + 1));
    else if (run.some(isBreak)) isSplit = true;
    run = [];
  };
  for (const node of holder.childNodes) {
    if (isBreak(node)) breaks++;
    if (isBreak(node) || isBlank(node)) {
      run.push(node);
      continue;
    }
    if (breaks > 1) {
      isSplit = true;
      endRun();
    }
    breaks = 0;
    if (node instanceof Element && node.matches(BLOCK)) {
      endRun();
      parts.push(node);
    } else run.push(node);
  }
  endRun();
  return { parts, isSplit };
}
