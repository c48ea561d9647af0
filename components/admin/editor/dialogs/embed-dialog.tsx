'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { embedOf } from '@/lib/articles/body/embeds';
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
  const { embed: words, node: nodeWords, writing } = useWords();
  const id = useId();
  const present = at === undefined ? undefined : editor.state.doc.nodeAt(at)?.attrs;
  const [url, setUrl] = useState(String(present?.url ?? ''));
  const [title, setTitle] = useState(String(present?.title ?? ''));
  const [error, setError] = useState<string>();
  const view = embedOf(addressIn(url));

  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const address = addressIn(url);
    // What was there before is kept, though we would not take it now.
    if (view === undefined && address !== present?.url) return setError(writing.embed.wrong);
    close();
    setNode(editor, 'embed', { url: address, title: title.trim() }, at);
  };

  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={(event) => apply(event, close)}>
          <Field id={`${id}-url`} label={words.address} hint={writing.embed.hint} error={error}>
            {(described) => (
              <input
                {...described}
                type="text"
                inputMode="url"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={4096}
                value={url}
                onChange={(event) => {
                  setUrl(event.target.value);
                  setError(undefined);
                }}
              />
            )}
          </Field>
          <p role="status" className="embed-known">
            {view && (
              <>
                <b>{view.site}</b> · {writing.embed.kind[view.kind]}
              </>
            )}
          </p>
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

/** The address that was typed, or the one within the code that a site offers for « embedding ». */
function addressIn(typed: string): string {
  const framed = /\ssrc=["'](?:https:)?(\/\/[^"']+)["']/i.exec(typed)?.[1];
  return framed === undefined ? typed.trim() : `https:${framed}`;
}
