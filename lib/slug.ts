const SPELLED: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  '€': ' eur ',
  '%': ' pour-cent ',
  '&': ' et ',
};
const MAX_LENGTH = 80;

/**
 * The address of a title, the French way: `L’électrique à 30 000 €` → `l-electrique-a-30-000-eur`.
 * Lower case, at most 80 characters, cut between words; '' when the title has no letter and no digit.
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[œæßøł€%&]/g, (sign) => SPELLED[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= MAX_LENGTH) return plain;
  const cut = plain.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || MAX_LENGTH);
}

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export async function freeSlug(
  slug: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
