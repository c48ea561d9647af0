/** What is looked for, as each database says it. */

/** One of these tokens; or all of these, or one of those. */
export type Clause = { any: string[] } | { all: string[]; or: string[] };

/** Tokens hold letters, digits and `_` alone (lib/articles/found/fold.ts): in quotes they are nothing else anywhere. */
const quoted = (token: string) => `"${token}"`;
const literal = (token: string) => `'${token}'`;

/** For FTS5: all of the clauses. */
export const asMatch = (clauses: Clause[]): string => written(clauses, quoted, 'OR', 'AND');

/** The same as a `tsquery` of PostgreSQL. */
export const asTsquery = (clauses: Clause[]): string => written(clauses, literal, '|', '&');

function written(clauses: Clause[], token: (token: string) => string, or: string, and: string): string {
  const either = (parts: string[]) => `(${parts.join(` ${or} `)})`;
  return clauses
    .map((clause) => {
      if ('any' in clause) return either(clause.any.map(token));
      return either([`(${clause.all.map(token).join(` ${and} `)})`, ...clause.or.map(token)]);
    })
    .join(` ${and} `);
}

/** Tokens as a `tsvector` of PostgreSQL. */
export const asVector = (tokens: string[]): string => tokens.map(literal).join(' ');
