/**
 * A text as it is searched and sorted: lower case, without accents, œ and æ as they are spelled out, words of
 * letters and digits apart by single spaces. Folding it again changes nothing.
 */
export function foldWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
