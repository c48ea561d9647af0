'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useWords } from '../../words';
import { focusText } from '../moves';
import { countMatches, replaceEvery, replaceOne, seek, step, stopSeeking } from './matches';

type Props = { editor: Editor; field: RefObject<HTMLInputElement | null>; onClose: () => void };

/** Find and replace: Enter goes on, Shift and Enter back, Escape returns to the text at what was found. */
export function FindBar({ editor, field, onClose }: Props) {
  const { find: words } = useWords().writing;
  const id = useId();
  const [asked, setAsked] = useState(() => ({ words: selectedWords(editor), matchCase: false }));
  const [replacement, setReplacement] = useState('');
  const [replaced, setReplaced] = useState(0);
  const { count, at } = useEditorState({ editor, selector: (now) => countMatches(now.editor.state) });

  useEffect(() => {
    seek(editor, asked);
  }, [editor, asked]);
  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) stopSeeking(editor);
    };
  }, [editor, field]);

  const close = () => {
    onClose();
    focusText(editor);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') field.current?.select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const go = (direction: 1 | -1) => {
    setReplaced(0);
    step(editor, direction);
  };
  const ask = (change: Partial<typeof asked>) => {
    setReplaced(0);
    setAsked({ ...asked, ...change });
  };
  const replace = (event: FormEvent) => {
    event.preventDefault();
    setReplaced(replaceOne(editor, replacement) ? 1 : 0);
  };

  const found = count === 0 ? words.none : at === 0 ? words.count(count) : words.at(at, count);
  return (
    <search className="find-bar" aria-label={words.label} onKeyDown={keyDown}>
      <div className="find-row">
        <label htmlFor={`${id}-words`}>{words.words}</label>
        <input
          ref={field}
          id={`${id}-words`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={words.words}
          value={asked.words}
          onChange={(event) => ask({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
        <output className="find-count" htmlFor={`${id}-words`} aria-live="polite">
          {asked.words !== '' && (replaced > 0 ? `${words.replaced(replaced)}. ${found}` : found)}
        </output>
        <Step sign="↑" name={words.previous} use={() => go(-1)} />
        <Step sign="↓" name={words.next} use={() => go(1)} />
        <Step sign="×" name={words.close} use={close} />
      </div>
      <form className="find-row" onSubmit={replace}>
        <label htmlFor={`${id}-replacement`}>{words.replacement}</label>
        <input
          id={`${id}-replacement`}
          type="text"
          autoComplete="off"
          maxLength={500}
          placeholder={words.replacement}
          value={replacement}
          onChange={(event) => setReplacement(event.target.value)}
        />
        <button type="submit" className="button button-small">
          {words.replace}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => setReplaced(replaceEvery(editor, replacement))}
        >
          {words.replaceAll}
        </button>
        <label className="check">
          <input
            type="checkbox"
            checked={asked.matchCase}
            onChange={(event) => ask({ matchCase: event.target.checked })}
          />{' '}
          {words.matchCase}
        </label>
      </form>
    </search>
  );
}

function Step({ sign, name, use }: { sign: string; name: string; use: () => void }) {
  return (
    <button type="button" className="button button-small find-step" title={name} onClick={use}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{name}</span>
    </button>
  );
}

/** What is selected, if it is a few words of one line. */
function selectedWords(editor: Editor): string {
  const { from, to, $from, $to } = editor.state.selection;
  return $from.sameParent($to) && to - from <= 100 ? editor.state.doc.textBetween(from, to) : '';
}
