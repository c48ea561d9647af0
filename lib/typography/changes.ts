/** What a correction is about; the words are in the dictionaries (`typography.rules`). */
export const RULES = [
  'quotes',
  'guillemets',
  'colon',
  'highSigns',
  'apostrophe',
  'ellipsis',
  'dash',
  'times',
  'numero',
  'titles',
  'dates',
  'units',
  'thousands',
] as const;
export type Rule = (typeof RULES)[number];

/** At `at` (UTF-16 units from the start of the text) stands `before`, and `after` should; '' is nothing. */
export type Change = { at: number; before: string; after: string; rule: Rule };

/** The text with these changes, which do not overlap and are in order. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let done = '';
  let from = 0;
  for (const { at, before, after } of changes) {
    done += text.slice(from, at) + after;
    from = at + before.length;
  }
  return done + text.slice(from);
}
