'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useContext, useId, useState } from 'react';
import { isLanguageTag, languageName, OFFERED_LANGUAGES } from '@/lib/articles/body/languages';
import { editing } from '../body/moves';
import { Field } from '../fields/field';
import { LanguageContext, useWords } from '../words';
import { Modal, ModalButtons } from './modal';

const OTHER = '';

/** In which language the selected words are, or the passage around the caret. */
export function LanguageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { language: words } = useWords();
  const own = useContext(LanguageContext);
  const id = useId();
  const present = String(editor.getAttributes('language').lang ?? '');
  const offered = OFFERED_LANGUAGES.filter((tag) => tag !== own);
  const isOffered = present === '' || offered.some((tag) => tag === present);
  const [chosen, choose] = useState(isOffered ? present || offered[0] : OTHER);
  const [typed, setTyped] = useState(isOffered ? '' : present);
  const [error, setError] = useState<string>();
  const isEmpty = present === '' && editor.state.selection.empty;

  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const lang = chosen === OTHER ? typed.trim() : chosen;
    if (!isLanguageTag(lang)) return setError(words.wrong);
    close();
    editing(editor).extendMarkRange('language').setMark('language', { lang }).run();
  };
  const remove = (close: () => void) => {
    close();
    editing(editor).extendMarkRange('language').unsetMark('language').run();
  };

  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) =>
        isEmpty ? (
          <>
            <p>{words.empty}</p>
            <form method="dialog">
              <ModalButtons submit="OK" onCancel={close} />
            </form>
          </>
        ) : (
          <form noValidate onSubmit={(event) => apply(event, close)}>
            <Field id={`${id}-choice`} label={words.choose} hint={words.hint}>
              {(described) => (
                <select {...described} value={chosen} onChange={(event) => choose(event.target.value)}>
                  {offered.map((tag) => (
                    <option key={tag} value={tag}>
                      {languageName(tag, own)}
                    </option>
                  ))}
                  <option value={OTHER}>{words.other}</option>
                </select>
              )}
            </Field>
            {chosen === OTHER && (
              <Field id={`${id}-tag`} label={words.tag} hint={words.tagHint} error={error}>
                {(described) => (
                  <input
                    {...described}
                    value={typed}
                    maxLength={11}
                    autoCapitalize="none"
                    spellCheck={false}
                    onChange={(event) => {
                      setTyped(event.target.value);
                      setError(undefined);
                    }}
                  />
                )}
              </Field>
            )}
            <ModalButtons
              submit={words.apply}
              onCancel={close}
              extra={
                present !== '' && (
                  <button type="button" className="button" onClick={() => remove(close)}>
                    {words.remove}
                  </button>
                )
              }
            />
          </form>
        )
      }
    </Modal>
  );
}
