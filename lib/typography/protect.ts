import { OPAQUE } from './spaces';

/**
 * Addresses of the web and of mailboxes, whose signs are not punctuation; `sign` stands in each of them. Their
 * parts are as long as such parts can be, so that no text takes long.
 */
const ADDRESSES = [
  { sign: /:\/\//, address: /\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s"«»<>]+/giu },
  { sign: /mailto:/i, address: /\bmailto:[^\s"«»<>]+/giu },
  {
    sign: /\.[a-z]{2,}[/?#:]/i,
    address: /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}[a-z]{2,24}[/?#:][^\s"«»<>]*/giu,
  },
  {
    sign: /@/,
    address: /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
  },
];
/** What closes a sentence is not of the address at its end. */
const CLOSING = new Set(".,;:!?…)]}'’");

/** The text with a placeholder for each character of an address: as long, and nothing in it to correct. */
export function protect(text: string): string {
  let left = text;
  for (const { sign, address } of ADDRESSES) {
    if (!sign.test(left)) continue;
    left = left.replace(address, (found) => {
      let end = found.length;
      while (CLOSING.has(found[end - 1] ?? '')) end--;
      return OPAQUE.repeat(end) + found.slice(end);
    });
  }
  return left;
}
