'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { isAllowedHref } from '@/lib/articles/body/addresses';
import { editing } from '../body/moves';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { Modal, ModalButtons } from './modal';

/** The address of the words that are selected, or of the link around the caret; without words it writes the address. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { link: words } = useWords();
  const id = useId();
  const present = String(editor.getAttributes('link').href ?? '');
  const [href, setHref] = useState(present);
  const [error, setError] = useState<string>();

  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const address = completed(href.trim());
    if (!isAllowedHref(address)) return setError(words.wrong);
    close();
    const chain = editing(editor).extendMarkRange('link');
    if (present === '' && editor.state.selection.empty) {
      const marks = [{ type: 'link', attrs: { href: address } }];
      // A character without the mark ends the link, so that what is typed next is not part of it.
      chain
        .insertContent([{ type: 'text', text: address, marks }])
        .unsetMark('link')
        .run();
    } else {
      chain.setLink({ href: address }).run();
    }
  };

  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={(event) => apply(event, close)}>
          <Field id={id} label={words.address} hint={words.hint} error={error}>
            {(described) => (
              <input
                {...described}
                type="text"
                inputMode="url"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={2048}
                value={href}
                onChange={(event) => setHref(event.target.value)}
              />
            )}
          </Field>
          <ModalButtons
            submit={words.apply}
            onCancel={close}
            extra={
              present !== '' && (
                <button
                  type="button"
                  className="button button-danger"
                  onClick={() => {
                    close();
                    editing(editor).extendMarkRange('link').unsetLink().run();
                  }}
                >
                  {words.remove}
                </button>
              )
            }
          />
        </form>
      )}
    </Modal>
  );
}

/** « exemple.fr/page » is meant as an address of the web. */
function completed(href: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(href) ? `https://${href}` : href;
}
