/** What a client says that it has: the tags and the time under which it was given a document before. */
export type Known = { ifNoneMatch?: string | undefined; ifModifiedSince?: string | undefined };

/**
 * Whether who asks has this already. Tags alone count where they are given (RFC 9110, section 13.2.2).
 * @param tags of the forms in which it was sent so far
 * @param modifiedAt the second since which it is as it is; none: times say nothing of it
 */
export function isUnchanged(
  { ifNoneMatch, ifModifiedSince }: Known,
  tags: readonly string[],
  modifiedAt?: number,
): boolean {
  if (ifNoneMatch !== undefined) return isKnown(ifNoneMatch, tags);
  if (ifModifiedSince === undefined || modifiedAt === undefined) return false;
  return modifiedAt <= (timeOf(ifModifiedSince) ?? Number.NEGATIVE_INFINITY);
}

/** Whether a client has one of these already: `If-None-Match` compares weakly (RFC 9110, section 13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, tags: readonly string[]): boolean {
  if (ifNoneMatch === undefined) return false;
  if (tags.includes(ifNoneMatch)) return true;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tags.includes(tag.replace(/^W\//, '')));
}

/** The form that everybody sends, and the two that only old programs do (RFC 9110, section 5.6.7). */
const FORMS = [
  /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
  /^\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT$/,
  /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/,
];

/** The time of an HTTP date, in milliseconds; undefined for anything else. */
function timeOf(date: string): number | undefined {
  if (!FORMS.some((form) => form.test(date))) return undefined;
  const time = Date.parse(date.endsWith('GMT') ? date : `${date} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
