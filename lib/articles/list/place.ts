/** A place in the order of a list: the value by which it is sorted, and the article's id. */
export type Place = { value: Date | string; id: string };

const ID = /^[a-z2-7]{16}$/;

/** As it stands in an address: times in milliseconds, titles as they are folded. */
export function placeText({ value, id }: Place): string {
  return value instanceof Date ? `${value.getTime()}~${id}` : `${value}~${id}`;
}

/** What `placeText` wrote; undefined for anything else. */
export function placeOf(text: string, kind: 'time' | 'title'): Place | undefined {
  const cut = text.lastIndexOf('~');
  const [value, id] = [text.slice(0, cut), text.slice(cut + 1)];
  if (cut === -1 || !ID.test(id)) return undefined;
  if (kind === 'title') return { value, id };
  return /^\d{1,15}$/.test(value) ? { value: new Date(Number(value)), id } : undefined;
}
