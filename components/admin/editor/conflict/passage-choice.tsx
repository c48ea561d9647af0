'use client';

import { useId } from 'react';
import type { FactChange, Piece } from '@/lib/articles/compare/schema';
import { wordsFor } from '../../revisions/changes';
import { useWords } from '../words';
import type { Passage, Side } from './choices';

type Props = {
  passage: Passage;
  /** Which passage it is, of how many. */
  number: [number, number];
  theirs: string;
  chosen: Side;
  onChoose: (side: Side) => void;
};

const SIDES: Side[] = ['theirs', 'mine'];

/** A passage as it stands in both texts, what differs marked, and the choice of one of them. */
export function PassageChoice({ passage, number, theirs, chosen, onChoose }: Props) {
  const { saving, history } = useWords();
  const words = saving.conflict;
  const name = useId();
  const block = passage.kind === 'block' ? (passage.change.after ?? passage.change.before) : null;
  const what =
    passage.kind === 'field' ? history.fields[passage.change.name] : wordsFor(block?.type ?? '', history);
  return (
    <fieldset className="passage">
      <legend>
        {words.passage(...number)} – {what} <span className="passage-who">{words.who[passage.who]}</span>
      </legend>
      <div className="passage-sides">
        {SIDES.map((side) => (
          <label key={side} className="passage-side">
            <span className="passage-name">
              <input
                type="radio"
                name={name}
                value={side}
                checked={chosen === side}
                onChange={() => onChoose(side)}
              />{' '}
              {side === 'mine' ? words.mine : theirs}
            </span>
            <Standing passage={passage} side={side} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The passage in one of the two texts. */
function Standing({ passage, side }: { passage: Passage; side: Side }) {
  const { saving, history } = useWords();
  const { pieces, facts } = passage.change;
  const isThere =
    passage.kind === 'field' ||
    passage.change.kind === 'moved' ||
    passage.change[side === 'mine' ? 'after' : 'before'] !== null;
  if (!isThere) return <span className="hint">{saving.conflict.empty}</span>;
  const isMoved = passage.kind === 'block' && passage.change.kind === 'moved';
  return (
    <>
      <span className="diff-text">
        <OneSide pieces={pieces} side={side} />
      </span>
      {isMoved && (
        <span className="hint">{side === 'mine' ? history.block.movedTo : history.block.movedFrom}</span>
      )}
      {facts.map((fact) => (
        <Fact key={fact.name} fact={fact} side={side} />
      ))}
    </>
  );
}

function OneSide({ pieces, side }: { pieces: Piece[]; side: Side }) {
  const { onlyHere } = useWords().saving.conflict;
  const { end } = useWords().history;
  return pieces
    .filter(({ kind }) => kind !== (side === 'mine' ? 'removed' : 'added'))
    .map((piece, n) => {
      const key = `${n} ${piece.kind}`;
      if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
      return (
        <mark key={key} className="passage-only">
          <span className="visually-hidden">{onlyHere} </span>
          {piece.text}
          <span className="visually-hidden"> {end}</span>
        </mark>
      );
    });
}

function Fact({ fact, side }: { fact: FactChange; side: Side }) {
  const { history } = useWords();
  const pieces = fact.pieces.filter(({ kind }) => kind !== (side === 'mine' ? 'removed' : 'added'));
  if (pieces.length === 0) return null;
  const known = history.facts as Record<string, string>;
  const value = pieces.map(({ text }) => text).join('');
  const { yes, otherPicture } = history;
  const shown =
    fact.name === 'kind'
      ? wordsFor(value, history)
      : fact.name === 'media'
        ? otherPicture[side === 'mine' ? 'after' : 'before']
        : value === 'true'
          ? yes
          : value;
  return (
    <span className="hint">
      {known[fact.name] ?? history.facts.else} : <mark className="passage-only">{shown}</mark>
    </span>
  );
}
