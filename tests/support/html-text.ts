import { Parser } from 'htmlparser2';

const BLOCKS = /^(?:p|h[1-6]|li|ul|ol|td|th|tr|table|pre|figure|figcaption|blockquote|aside|section|div|br)$/;

type Without = (name: string, attributes: Record<string, string>) => boolean;

/** The words of HTML, in its order, each block apart and all spaces as one. `without` says what is left out. */
export function htmlText(html: string, without: Without = () => false): string {
  let text = '';
  let out = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (out > 0 || without(name, attributes)) out += /^(?:br|img|source)$/.test(name) ? 0 : 1;
      if (BLOCKS.test(name)) text += ' ';
    },
    onclosetag(name) {
      if (out > 0 && !/^(?:br|img|source)$/.test(name)) out--;
      if (BLOCKS.test(name)) text += ' ';
    },
    ontext(part) {
      if (out === 0) text += part;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}

/** The addresses of HTML: of links, pictures and their variants. */
export function htmlAddresses(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(_name, { href, src, srcset }) {
      for (const address of [href, src, ...(srcset?.split(', ').map((one) => one.split(' ')[0]) ?? [])])
        if (address !== undefined) found.push(address);
    },
  });
  parser.end(html);
  return found;
}
