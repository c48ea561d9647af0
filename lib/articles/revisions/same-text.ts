import type { RevisionText } from '../store';

type Stored = { [Field in keyof RevisionText]: unknown };

/** Whether a text says what a stored revision says. */
export function isSameText(text: RevisionText, stored: Stored): boolean {
  return (Object.keys(text) as (keyof RevisionText)[]).every(
    (field) => inOrder(text[field]) === inOrder(stored[field]),
  );
}

// PostgreSQL gives the attributes of a stored document back in another order.
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
