import { OPAQUE } from './spaces';

/** Addresses of the web and of mailboxes, whose signs are not punctuation. What closes a sentence is not of them. */
const ADDRESSES = [
  /\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s"«»<>]+/giu,
  /\bmailto:[^\s"«»<>]+/giu,
  /(?<![\p{L}\p{N}])(?:www\.)?(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+[a-z]{2,}(?:[/?#:][^\s"«»<>]*)/giu,
  /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
];
const CLOSING = /[.,;:!?…)\]}'’]+$/u;

/** The text with a placeholder for each character of an address: as long, and nothing in it to correct. */
export function protect(text: string): string {
  if (!/[@/:]/.test(text)) return text;
  return ADDRESSES.reduce(
    (left, address) =>
      left.replace(address, (found) => {
        const end = CLOSING.exec(found)?.[0] ?? '';
        return OPAQUE.repeat(found.length - end.length) + end;
      }),
    text,
  );
}
