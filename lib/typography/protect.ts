import { OPAQUE } from './spaces';

/** Addresses of the web and of mailboxes, whose signs are not punctuation; `sign` stands in each of them. */
const ADDRESSES = [
  { sign: /:\/\//, address: /\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s"«»<>]+/giu },
  { sign: /mailto:/i, address: /\bmailto:[^\s"«»<>]+/giu },
  {
    sign: /\.[a-z]{2,}[/?#:]/i,
    address: /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+[a-z]{2,}[/?#:][^\s"«»<>]*/giu,
  },
  { sign: /@/, address: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
];
/** What closes a sentence is not of the address at its end. */
const CLOSING = /[.,;:!?…)\]}'’]+$/u;

/** The text with a placeholder for each character of an address: as long, and nothing in it to correct. */
export function protect(text: string): string {
  let left = text;
  for (const { sign, address } of ADDRESSES) {
    if (!sign.test(left)) continue;
    left = left.replace(address, (found) => {
      const end = CLOSING.exec(found)?.[0] ?? '';
      return OPAQUE.repeat(found.length - end.length) + end;
    });
  }
  return left;
}
