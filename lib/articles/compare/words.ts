import { diffWordsWithSpace } from 'diff';
import type { Piece, Run } from './schema';

/** Milliseconds for a paragraph; what is not compared by then is shown whole, as it was and as it is. */
const PATIENCE = 100;

/** The words of two texts: which stayed, went and came, and of which only the formatting changed. */
export function compareRuns(before: Run[], after: Run[]): Piece[] {
  const [a, b] = [textOf(before), textOf(after)];
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const change of differences(a, b)) {
    const { length } = change.value;
    if (change.removed)
      pieces.push(...cut(before, i, length).map((run) => ({ kind: 'removed', ...run }) as const));
    else if (change.added)
      pieces.push(...cut(after, j, length).map((run) => ({ kind: 'added', ...run }) as const));
    else pieces.push(...both(cut(before, i, length), cut(after, j, length)));
    if (!change.added) i += length;
    if (!change.removed) j += length;
  }
  return joined(pieces);
}

export function compareStrings(before: string, after: string): Piece[] {
  const run = (text: string): Run[] => (text === '' ? [] : [{ text, marks: [] }]);
  return compareRuns(run(before), run(after));
}

export const isSame = (pieces: Piece[]) => pieces.every(({ kind }) => kind === 'same');

const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');

function differences(a: string, b: string): { value: string; added?: boolean; removed?: boolean }[] {
  if (a === b) return a === '' ? [] : [{ value: a }];
  const found = diffWordsWithSpace(a, b, { timeout: PATIENCE });
  return (
    found ?? [
      { value: a, removed: true },
      { value: b, added: true },
    ]
  );
}

/** `length` characters of runs. */
function cut(runs: Run[], from: number, length: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { text, marks } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, from + length - at));
    if (part !== '') found.push({ text: part, marks });
    at += text.length;
    if (at >= from + length) break;
  }
  return found;
}

/** The same words twice, cut wherever the formatting of one of them changes. */
function both(before: Run[], after: Run[]): Piece[] {
  const pieces: Piece[] = [];
  const [left, right] = [before.map((run) => ({ ...run })), after.map((run) => ({ ...run }))];
  while (left[0] !== undefined && right[0] !== undefined) {
    const length = Math.min(left[0].text.length, right[0].text.length);
    const text = right[0].text.slice(0, length);
    const [was, marks] = [left[0].marks, right[0].marks];
    const isSame = was.join('\n') === marks.join('\n');
    pieces.push(isSame ? { kind: 'same', text, marks } : { kind: 'marked', text, marks, was });
    for (const side of [left, right]) {
      const first = side[0] as Run;
      first.text = first.text.slice(length);
      if (first.text === '') side.shift();
    }
  }
  return pieces;
}

function joined(pieces: Piece[]): Piece[] {
  const key = ({ kind, marks, was }: Piece) => [kind, ...marks, '', ...(was ?? [])].join('\n');
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last !== undefined && key(last) === key(piece)) last.text += piece.text;
    else all.push({ ...piece });
    return all;
  }, []);
}
