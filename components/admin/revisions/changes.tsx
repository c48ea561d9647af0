import type { BlockChange, FactChange, FieldChange, Piece } from '@/lib/articles/compare/schema';
import type { Words } from '@/lib/words/dictionary';
import { Pieces } from './pieces';

type Text = Words['history'];

/** A field that differs. */
export function FieldDifference({ change, words }: { change: FieldChange; words: Text }) {
  const isSwitch = change.name === 'commentsOpen';
  const say = isSwitch ? (text: string) => (text === '✓' ? words.yes : words.no) : undefined;
  return (
    <>
      {change.pieces.length > 0 && (
        <p className="diff-text">
          <Pieces pieces={change.pieces} words={words} say={say} />
        </p>
      )}
      <Facts facts={change.facts} words={words} />
    </>
  );
}

/** The words of a block and its settings, with what changed in them. */
export function BlockDifference({ change, words }: { change: BlockChange; words: Text }) {
  const block = change.after ?? change.before;
  const isHeading = block?.type === 'heading';
  return (
    <>
      {change.pieces.length > 0 && (
        <p className={isHeading ? 'diff-text diff-heading' : 'diff-text'}>
          <Pieces pieces={change.pieces} words={words} />
        </p>
      )}
      {change.pieces.length === 0 && change.facts.length === 0 && block !== null && (
        <p className="hint">{wordsFor(block.type, words)}</p>
      )}
      <Facts facts={change.facts} words={words} />
    </>
  );
}

function Facts({ facts, words }: { facts: FactChange[]; words: Text }) {
  if (facts.length === 0) return null;
  return (
    <dl className="diff-facts">
      {facts.map(({ name, pieces }) => (
        <div key={name}>
          <dt>{isKnown(name, words.facts) ? words.facts[name] : words.facts.else}</dt>
          <dd>
            <Pieces pieces={apart(name, pieces)} words={words} say={saying(name, words)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function wordsFor(type: string, { kinds }: Text): string {
  return isKnown(type, kinds) ? kinds[type] : kinds.else;
}

/** Values of ours stand apart, as whole words do. */
function apart(name: string, pieces: Piece[]): Piece[] {
  if (!WHOLE.has(name) || pieces.length < 2) return pieces;
  const space: Piece = { kind: 'same', text: ' ', marks: [] };
  return pieces.flatMap((piece, n) => (n === 0 ? [piece] : [space, piece]));
}

const WHOLE = new Set(['kind', 'level', 'media', 'decorative', 'url', 'language', 'start']);

function saying(name: string, words: Text): ((text: string, kind: Piece['kind']) => string) | undefined {
  if (name === 'kind') return (text) => (text === ' ' ? text : wordsFor(text, words));
  if (name === 'decorative') return (text) => (text === 'true' ? words.yes : text);
  if (name !== 'media') return undefined;
  return (text, kind) =>
    kind === 'removed' ? words.otherPicture.before : kind === 'added' ? words.otherPicture.after : text;
}

function isKnown<Known extends object>(name: string, known: Known): name is Extract<keyof Known, string> {
  return Object.hasOwn(known, name);
}
