import type { Change, Told } from './schema';

/** What stands in an entry for the machine alone. */
const UNTOLD = new Set(['trace', 'decision', 'batchId', 'before', 'after', 'from', 'to']);

/** The fields that a deed changed, before and after, and what else was written down of it. */
export function changesOf(data: unknown): Change[] {
  if (!isRecord(data)) return [];
  const { before, after, from, to } = data;
  const fields =
    isRecord(before) || isRecord(after)
      ? between(isRecord(before) ? before : {}, isRecord(after) ? after : {})
      : between({ state: before ?? from }, { state: after ?? to });
  const facts = Object.entries(data)
    .filter(([field]) => !UNTOLD.has(field))
    .map(([field, value]) => ({ field, before: null, after: told(value) }));
  return [...fields, ...facts].filter((change) => change.before !== null || change.after !== null);
}

function between(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is written down is what a verb gave: a text, a number, a list of these, or something with parts. */
function told(value: unknown): Told {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const list = value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return list.length === 0 ? null : list;
}
