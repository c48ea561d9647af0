'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { isHttpUrl } from '@/lib/articles/body/addresses';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { Modal, ModalButtons } from './modal';
import { setNode } from './set-node';

/** The address and the title of something of another site; `at` is the place of the one that is edited. */
export function EmbedDialog({
  editor,
  at,
  onClose,
}: {
  editor: Editor;
  at?: number | undefined;
  onClose: () => void;
}) {
  const { embed: words, node: nodeWords } = useWords();
  const id = useId();
  const present = at === undefined ? undefined : editor.state.doc.nodeAt(at)?.attrs;
  const [url, setUrl] = useState(String(present?.url ?? ''));
  const [title, setTitle] = useState(String(present?.title ?? ''));
  const [error, setError] = useState<string>();

  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    if (!isHttpUrl(url.trim())) return setError(words.wrong);
    close();
    setNode(editor, 'embed', { url: url.trim(), title: title.trim() }, at);
  };

  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={(event) => apply(event, close)}>
          <Field id={`${id}-url`} label={words.address} hint={words.hint} error={error}>
            {(described) => (
              <input
                {...described}
                type="url"
                maxLength={2048}
                value={url}
                onChange={(event) => setUrl(event.target.value)}
              />
            )}
          </Field>
          <Field id={`${id}-title`} label={words.name}>
            {(described) => (
              <input
                {...described}
                type="text"
                maxLength={300}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
          <ModalButtons
            submit={at === undefined ? words.apply : words.update}
            onCancel={close}
            extra={
              at !== undefined && (
                <button
                  type="button"
                  className="button button-danger"
                  onClick={() => {
                    close();
                    setNode(editor, 'embed', null, at);
                  }}
                >
                  {nodeWords.remove}
                </button>
              )
            }
          />
        </form>
      )}
    </Modal>
  );
}
