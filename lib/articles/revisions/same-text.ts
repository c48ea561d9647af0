import { inOrder } from '../compare/in-order';
import type { RevisionText } from '../store';

type Stored = { [Field in keyof RevisionText]: unknown };

/** Whether a text says what a stored revision says. */
export function isSameText(text: RevisionText, stored: Stored): boolean {
  return (Object.keys(text) as (keyof RevisionText)[]).every(
    (field) => inOrder(text[field]) === inOrder(stored[field]),
  );
}
