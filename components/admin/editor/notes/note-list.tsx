'use client';

import type { DateStyle } from '@/lib/words/dates';
import { useWords } from '../words';
import type { NoteActions } from './note-actions';
import { NoteDialog } from './note-dialog';
import { NoteThread } from './note-thread';
import type { NotesState } from './use-notes';

type Props = { articleId: string; state: NotesState; actions: NoteActions; style: DateStyle };

/** What was said about the text, beside it: the open notes, and those that are resolved. */
export function NoteList({ articleId, state, actions, style }: Props) {
  const all = useWords();
  const words = all.flow.notes;
  const { notes, asked, news, desk, act, stop } = state;
  const open = notes.filter(({ resolved }) => resolved === null);
  const resolved = notes.filter((note) => note.resolved !== null);
  const threads = (list: typeof notes) => (
    <ul className="notes">
      {list.map((note) => (
        <NoteThread key={note.id} note={note} state={state} actions={actions} style={style} />
      ))}
    </ul>
  );
  return (
    <section className="note-list" aria-labelledby="notes-title">
      <div className="note-head">
        <h2 id="notes-title" tabIndex={-1}>
          {words.title} {open.length > 0 && <span className="count">{open.length}</span>}
        </h2>
        <button
          type="button"
          className="button button-small"
          title={words.addKeys}
          // A press does not take the choice away from the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={desk.annotate}
        >
          {words.add}
        </button>
      </div>
      <p role="status" className="note-news">
        {news?.kind === 'done' && words.done[news.what]}
        {news?.kind === 'fault' && all.flow.panel.faults[news.fault]}
      </p>
      {notes.length === 0 ? <p className="hint">{words.none}</p> : threads(open)}
      {notes.length > 0 && <p className="hint note-keys">{words.help}</p>}
      {resolved.length > 0 && (
        <details>
          <summary>{words.resolved(resolved.length)}</summary>
          {threads(resolved)}
        </details>
      )}
      {asked !== null && (
        <NoteDialog
          passage={asked}
          news={news}
          onSave={(said) => act('add', () => actions.add({ id: articleId, note: { ...asked, words: said } }))}
          onClose={stop}
        />
      )}
    </section>
  );
}
