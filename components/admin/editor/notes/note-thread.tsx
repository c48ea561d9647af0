'use client';

import { useId, useState } from 'react';
import type { AnswerView, NoteView } from '@/lib/articles/notes/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';
import type { NoteActions } from './note-actions';
import type { NotesState } from './use-notes';

type Props = { note: NoteView; state: NotesState; actions: NoteActions; style: DateStyle };

/** A note, its answers, and what can be done with it. */
export function NoteThread({ note, state, actions, style }: Props) {
  const words = useWords().flow.notes;
  const { there, act, goTo } = state;
  const { id, resolved } = note;
  const [isAnswering, setAnswering] = useState(false);
  return (
    <li id={`note-${id}`} tabIndex={-1} className="note" data-resolved={resolved !== null || undefined}>
      {note.quote !== '' && <p className="note-passage">{shortened(note.quote)}</p>}
      {note.quote !== '' && resolved === null && !there.has(id) && <p className="note-gone">{words.gone}</p>}
      <Said said={note} style={style} onRemove={() => act('remove', () => actions.remove({ id }))} />
      {note.answers.map((answer) => (
        <div key={answer.id} className="note-answer">
          <Said
            said={answer}
            style={style}
            onRemove={() => act('remove', () => actions.remove({ id: answer.id }))}
          />
        </div>
      ))}
      {resolved !== null && <p className="hint">{words.resolvedBy(resolved.by || words.someone)}</p>}
      {isAnswering && (
        <AnswerForm
          to={note.by || words.someone}
          onSend={async (said) => {
            const isDone = await act('answer', () => actions.answer({ id, note: { words: said } }));
            if (isDone) setAnswering(false);
          }}
        />
      )}
      <p className="note-buttons">
        {there.has(id) && (
          <button
            type="button"
            className="link-button"
            aria-label={words.goTo(shortened(note.quote))}
            onClick={() => goTo(id)}
          >
            {words.go}
          </button>
        )}
        {!isAnswering && resolved === null && (
          <button type="button" className="link-button" onClick={() => setAnswering(true)}>
            {words.answer}
          </button>
        )}
        {resolved === null ? (
          <button
            type="button"
            className="link-button"
            onClick={() => act('resolve', () => actions.resolve({ id }))}
          >
            {words.resolve}
          </button>
        ) : (
          <button
            type="button"
            className="link-button"
            onClick={() => act('reopen', () => actions.reopen({ id }))}
          >
            {words.reopen}
          </button>
        )}
      </p>
    </li>
  );
}

type SaidProps = { said: AnswerView; style: DateStyle; onRemove: () => void };

function Said({ said, style, onRemove }: SaidProps) {
  const words = useWords().flow.notes;
  return (
    <>
      <p className="note-by">
        <strong>{said.by || words.someone}</strong>{' '}
        <time dateTime={said.at.toISOString()}>{longDateTime(said.at, style)}</time>{' '}
        {said.mayDelete && (
          <button type="button" className="link-button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </p>
      <p className="note-words">{said.words}</p>
    </>
  );
}

function AnswerForm({ to, onSend }: { to: string; onSend: (words: string) => Promise<void> }) {
  const words = useWords().flow.notes;
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') void onSend(typed);
      }}
    >
      <label htmlFor={id}>{words.answerTo(to)}</label>
      <textarea
        id={id}
        rows={2}
        required
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that it replaces
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button button-small">
        {words.send}
      </button>
    </form>
  );
}

const SHOWN = 140;

function shortened(quote: string): string {
  return quote.length <= SHOWN ? quote : `${quote.slice(0, SHOWN).trimEnd()}…`;
}
