'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useId, useState } from 'react';
import { isAllowedHref } from '@/lib/articles/body/addresses';
import type { LinkTarget } from '@/lib/articles/links/schema';
import { editing } from '../body/moves';
import { useWords } from '../words';
import { type FindTargets, LinkTargetField } from './link-target-field';
import { Modal, ModalButtons } from './modal';

type Props = { editor: Editor; findTargets: FindTargets; onClose: () => void };

/**
 * Where the selected words lead, or the link around the caret: to one of our articles, found by words of its
 * title, or to an address. Without words it writes the title of the article, or the address.
 */
export function LinkDialog({ editor, findTargets, onClose }: Props) {
  const { link: words, writing } = useWords();
  const id = useId();
  const present = String(editor.getAttributes('link').href ?? '');
  const [typed, setTyped] = useState(present);
  const [error, setError] = useState<string>();

  const set = (href: string, text: string) => {
    const chain = editing(editor).extendMarkRange('link');
    if (present === '' && editor.state.selection.empty) {
      const marks = [{ type: 'link', attrs: { href } }];
      // A character without the mark ends the link, so that what is typed next is not part of it.
      chain
        .insertContent([{ type: 'text', text, marks }])
        .unsetMark('link')
        .run();
    } else {
      chain.setLink({ href }).run();
    }
  };
  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const address = completed(typed.trim());
    if (!isAllowedHref(address)) {
      return setError(/[\s:]|^$/.test(address) ? writing.link.choose : words.wrong);
    }
    close();
    set(address, address);
  };

  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={(event) => apply(event, close)}>
          <LinkTargetField
            id={id}
            value={typed}
            error={error}
            findTargets={findTargets}
            onChange={(value) => {
              setTyped(value);
              setError(undefined);
            }}
            onChoose={({ slug, title }: LinkTarget) => {
              close();
              set(`/articles/${slug}`, title);
            }}
          />
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

/** « exemple.fr/page » is meant as an address of the web; a page of this site is linked to by its path. */
function completed(href: string): string {
  const address = /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(href) ? `https://${href}` : href;
  const own = `${window.location.origin}/`;
  return address.startsWith(own) ? address.slice(own.length - 1) : address;
}
