/** What is looked for, as each database says it. */

/** One of these tokens; or these tokens one after the other, or one of those. */
export type Clause = { any: string[] } | { phrase: string[]; or: string[] };

/** Tokens hold letters, digits and `_` alone (lib/articles/found/fold.ts): in quotes they are nothing else anywhere. */
const quoted = (token: string) => `"${token}"`;
const literal = (token: string) => `'${token}'`;

/** For FTS5: all of the clauses. */
export function asMatch(clauses: Clause[]): string {
  return clauses
    .map((clause) => {
      if ('any' in clause) return `(${clause.any.map(quoted).join(' OR ')})`;
      const phrase = `words : "${clause.phrase.join(' ')}"`;
      return `(${[phrase, ...clause.or.map(quoted)].join(' OR ')})`;
    })
    .join(' AND ');
}

/** The same as a `tsquery` of PostgreSQL. */
export function asTsquery(clauses: Clause[]): string {
  return clauses
    .map((clause) => {
      if ('any' in clause) return `(${clause.any.map(literal).join(' | ')})`;
      const phrase = `(${clause.phrase.map(literal).join(' <-> ')})`;
      return `(${[phrase, ...clause.or.map(literal)].join(' | ')})`;
    })
    .join(' & ');
}

/** The words in their places and the marks as a `tsvector` of PostgreSQL. */
export function asVector(words: string[], marks: string[]): string {
  const places = new Map<string, number[]>();
  for (const [n, word] of words.entries()) {
    const those = places.get(word) ?? [];
    // PostgreSQL keeps no more, and takes no larger ones.
    if (those.length < 255 && n < 16_383) those.push(n + 1);
    places.set(word, those);
  }
  places.delete('_');
  const placed = [...places].map(([word, at]) =>
    at.length > 0 ? `${literal(word)}:${at.join()}` : literal(word),
  );
  return [...placed, ...marks.map(literal)].join(' ');
}
