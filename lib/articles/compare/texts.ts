import type { BodyNode } from '../body/check-body';
import { compareBodies, compareFacts } from './bodies';
import type { Comparable, ComparedField, Comparison, FieldChange, Lead } from './schema';
import { compareStrings, isSame } from './words';

/** The fields in the order of the page. */
export const COMPARED: readonly ComparedField[] = [
  'title',
  'standfirst',
  'lead',
  'sources',
  'slug',
  'categories',
  'tags',
  'authors',
  'metaTitle',
  'metaDescription',
  'commentsOpen',
];

/** Two texts of an article compared: what differs in the fields, and every block of the body. */
export function compareTexts(before: Comparable, after: Comparable): Comparison {
  return {
    fields: COMPARED.map((name) => compareField(name, before, after)).filter(
      ({ pieces, facts }) => !isSame(pieces) || facts.length > 0,
    ),
    blocks: compareBodies(before.body, after.body),
  };
}

function compareField(name: ComparedField, before: Comparable, after: Comparable): FieldChange {
  if (name === 'lead') {
    return { name, pieces: [], facts: compareFacts(pictureOf(before.lead), pictureOf(after.lead)) };
  }
  return { name, pieces: compareStrings(lineOf(before[name]), lineOf(after[name])), facts: [] };
}

function pictureOf(lead: Lead | null): BodyNode | null {
  return lead && { type: 'picture', attrs: lead };
}

/** A field as words: a source a line, labels one after the other. */
function lineOf(value: Exclude<Comparable[ComparedField], Lead | null>): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'string') return value;
  return value
    .map((item) =>
      typeof item === 'string'
        ? item
        : [item.publisher, item.title, item.url, item.readOn].filter((part) => part !== '').join(', '),
    )
    .join(value.some((item) => typeof item !== 'string') ? '\n' : ', ');
}
