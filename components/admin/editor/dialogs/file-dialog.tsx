'use client';

import type { Editor } from '@tiptap/core';
import { fileAddress, type MediaItem } from '@/lib/media/schema';
import { editing } from '../body/moves';
import { MediaChoice } from '../pictures/media-choice';
import { useWords } from '../words';
import { Modal } from './modal';

/** Puts a link to a PDF or a sound of the library into the text, or makes the selected words one. */
export function FileDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { picture: words, cancel } = useWords();
  const insert = (item: MediaItem) => {
    const href = fileAddress(item);
    const chain = editing(editor);
    if (!editor.state.selection.empty) return chain.setLink({ href }).run();
    const marks = [{ type: 'link', attrs: { href } }];
    const content = [{ type: 'text', text: item.alt || item.name || href, marks }];
    return chain.insertContent(content).unsetMark('link').run();
  };
  return (
    <Modal title={words.insertFile} onClose={onClose} wide>
      {(close) => (
        <>
          <MediaChoice
            kind="file"
            onChoose={(item) => {
              close();
              insert(item);
            }}
          />
          <div className="modal-buttons">
            <button type="button" className="button" onClick={close}>
              {cancel}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
