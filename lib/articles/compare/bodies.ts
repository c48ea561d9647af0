import { diffArrays } from 'diff';
import type { BodyNode } from '../body/check-body';
import { factsOf, runsOf } from './block-text';
import { inOrder } from './in-order';
import { align } from './pairs';
import type { BlockChange, FactChange, Piece } from './schema';
import { compareRuns, compareStrings, isSame } from './words';

/** Milliseconds for the blocks of two bodies; what is not compared by then is shown one after the other. */
const PATIENCE = 500;

type Row = Omit<BlockChange, 'key'>;

/** Two bodies block by block: each with the one that it became, as far as they are alike. */
export function compareBodies(before: BodyNode, after: BodyNode): BlockChange[] {
  const [left, right] = [before.content ?? [], after.content ?? []];
  const [a, b] = [left.map(inOrder), right.map(inOrder)];
  const changes = diffArrays(a, b, { timeout: PATIENCE }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true },
  ];
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [BodyNode[], BodyNode[]] = [[], []];
  const settle = () => {
    for (const [one, other] of align(gone, come)) rows.push(compareBlocks(one, other));
    [gone, come] = [[], []];
  };
  for (const { value, removed, added } of changes) {
    if (removed) gone = left.slice(i, i + value.length);
    if (added) come = right.slice(j, j + value.length);
    if (!removed && !added) {
      settle();
      for (let n = 0; n < value.length; n++)
        rows.push(compareBlocks(left[i + n] ?? null, right[j + n] ?? null));
    }
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  settle();
  return withMoves(rows);
}

/** A block and what became of it; null where it did not stand, or does not any more. */
export function compareBlocks(before: BodyNode | null, after: BodyNode | null): Row {
  const pieces = compareRuns(before ? runsOf(before) : [], after ? runsOf(after) : []);
  const facts = compareFacts(before, after);
  const kind =
    before === null
      ? 'added'
      : after === null
        ? 'removed'
        : isSame(pieces) && facts.length === 0
          ? 'same'
          : 'changed';
  return { kind, before, after, pieces, facts };
}

/** The settings that differ; of a block that came or went, all but its kind. */
export function compareFacts(before: BodyNode | null, after: BodyNode | null): FactChange[] {
  const [a, b] = [before ? factsOf(before) : new Map(), after ? factsOf(after) : new Map()];
  if (before === null || after === null) for (const facts of [a, b]) facts.delete('kind');
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((name): FactChange[] => {
    const [was, is] = [a.get(name) ?? '', b.get(name) ?? ''];
    return was === is ? [] : [{ name, pieces: whole(name) ? replaced(was, is) : compareStrings(was, is) }];
  });
}

/** Settings that are one word of ours or an address. */
const whole = (name: string) => /^(?:kind|level|media|url|decorative|language|start|type|align)$/.test(name);

function replaced(was: string, is: string): Piece[] {
  const all: Piece[] = [
    { kind: 'removed', text: was, marks: [] },
    { kind: 'added', text: is, marks: [] },
  ];
  return all.filter(({ text }) => text !== '');
}

/** What went here and came there, unchanged, has moved. */
function withMoves(rows: Row[]): BlockChange[] {
  const gone = new Map<string, number>();
  rows.forEach(({ kind, before }, n) => {
    if (kind === 'removed' && before !== null && !isEmpty(before)) gone.set(inOrder(before), n);
  });
  const changes = rows.map((row, n): BlockChange => ({ ...row, key: String(n) }));
  for (const change of changes) {
    if (change.kind !== 'added' || change.after === null) continue;
    const hash = inOrder(change.after);
    const from = changes[gone.get(hash) ?? -1];
    if (from === undefined) continue;
    gone.delete(hash);
    change.key = from.key;
    for (const moved of [from, change]) {
      moved.kind = 'moved';
      moved.facts = [];
      moved.pieces = moved.pieces.map((piece) => ({ ...piece, kind: 'same' }));
    }
  }
  return changes;
}

const isEmpty = ({ type, content }: BodyNode) => type === 'paragraph' && (content ?? []).length === 0;
