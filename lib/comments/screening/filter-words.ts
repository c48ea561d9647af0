import { fold } from './fold';
import { readLinks } from './read-links';

const MOST = 150;
const MOST_HOSTS = 30;
const LONGEST_HOST = 80;
const WORD = /[\p{L}\p{N}]+/gu;
/** Long numbers are of telephones, accounts, persons. */
const LONG_NUMBER = /\p{N}{5}/u;

/**
 * The words by which the filter learns and asks about a text, each once: folded words of 3 to 40 letters and
 * the hosts of links as `host:…`, 150 at most, taken evenly from a longer text so that nothing hides behind a
 * long beginning. Nothing of an e-mail address and no number of more than four digits.
 */
export function filterWords(text: string): string[] {
  const { hosts, around } = readLinks(withoutAddresses(fold(text)));
  const named = [...new Set(hosts)]
    .filter((host) => host !== '' && host.length <= LONGEST_HOST && !LONG_NUMBER.test(host))
    .slice(0, MOST_HOSTS)
    .map((host) => `host:${host}`);
  const words = new Set<string>();
  for (const word of around.match(WORD) ?? []) {
    const length = [...word.slice(0, 81)].length;
    if (length >= 3 && length <= 40 && !LONG_NUMBER.test(word)) words.add(word);
  }
  return [...named, ...evenly([...words], MOST - named.length)];
}

/** A text without what has an `@` in it, and without what stands beside one that stands alone. */
function withoutAddresses(text: string): string {
  const pieces = text.split(/\s+/);
  const touches = (piece: string | undefined) => piece !== undefined && /^[[({<]?@[\])}>]?$/.test(piece);
  return pieces
    .filter((piece, n) => !piece.includes('@') && !touches(pieces[n - 1]) && !touches(pieces[n + 1]))
    .join(' ');
}

function evenly(words: string[], most: number): string[] {
  const share = Math.min(1, most / words.length);
  return words.filter((_, n) => Math.floor((n + 1) * share) > Math.floor(n * share)).slice(0, most);
}
