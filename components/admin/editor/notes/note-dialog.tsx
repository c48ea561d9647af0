'use client';

import { useState } from 'react';
import { Modal, ModalButtons } from '../dialogs/modal';
import { Field } from '../fields/field';
import { useWords } from '../words';
import type { Passage } from './find-passage';
import type { NoteNews } from './use-notes';

type Props = {
  passage: Passage;
  news: NoteNews | null;
  onSave: (words: string) => Promise<boolean>;
  onClose: () => void;
};

/** A new note, about what is chosen in the text or about all of it. */
export function NoteDialog({ passage, news, onSave, onClose }: Props) {
  const all = useWords();
  const words = all.flow.notes;
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const key = isTried && news?.kind === 'errors' ? news.errors.words : undefined;
  return (
    <Modal title={words.dialog} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            if (await onSave(typed)) close();
            else setTried(true);
          }}
        >
          {passage.quote === '' ? (
            <p>{words.whole}</p>
          ) : (
            <>
              <p className="hint">{words.about}</p>
              <blockquote className="said note-quote">{passage.quote}</blockquote>
            </>
          )}
          {isTried && news?.kind === 'fault' && (
            <p role="alert" className="field-error">
              {all.flow.panel.faults[news.fault]}
            </p>
          )}
          <Field id="note-words" label={words.words} error={key && all.errors[key]}>
            {(described) => (
              <textarea
                {...described}
                rows={4}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <ModalButtons submit={words.save} onCancel={close} />
        </form>
      )}
    </Modal>
  );
}
