'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { type MediaItem, type PictureView, thumbnailAddress } from '@/lib/media/schema';
import type { Language } from '@/lib/words/dictionary';
import { DropArea } from './drop-area';
import { LibraryChoice } from './library-choice';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';
import { MediaLanguage, useMediaWords } from './words';

type Chosen = PictureView & { alt?: string; name?: string };

type Props = {
  language: Language;
  /** The name of the field in the form around it: it sends the id of the picture, or ''. */
  name?: string;
  /** The picture that stands there. */
  value: Chosen | null;
  /** What can be chosen without scripts: the newest pictures of the library (`listMedia`). */
  choices?: MediaItem[];
  label: string;
  onChange?: (picture: MediaItem | null) => void;
};

/**
 * A field whose value is a picture of the library: chosen there, or sent. Before and without the page's scripts it is
 * a list of the newest pictures.
 */
export function MediaPicker(props: Props) {
  return (
    <MediaLanguage value={props.language}>
      <Picker {...props} />
    </MediaLanguage>
  );
}

function Picker({ name, value, choices = [], label, onChange }: Props) {
  const { picker: words, untitled } = useMediaWords();
  const [chosen, setChosen] = useState<Chosen | null>(value);
  const [isReady, setReady] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  useEffect(() => setReady(true), []);
  const choose = (picture: MediaItem | null) => {
    setChosen(picture);
    onChange?.(picture);
  };

  if (!isReady) {
    const others = choices.filter((one) => one.id !== value?.id);
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select id={id} name={name} defaultValue={value?.id ?? ''}>
          <option value="">{words.none}</option>
          {value && <option value={value.id}>{value.alt || value.name || words.chosen}</option>}
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.alt || one.name || untitled}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the place of the label
    <div className="field media-picker" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="media-picker-label">
        {label}
      </span>
      {name !== undefined && <input type="hidden" name={name} value={chosen?.id ?? ''} />}
      {chosen && <img src={thumbnailAddress(chosen)} alt={chosen.alt || chosen.name || words.chosen} />}
      <div className="media-picker-buttons">
        <button type="button" className="button button-small" onClick={() => setOpen(true)}>
          {chosen ? words.change : words.choose}
        </button>
        {chosen && (
          <button type="button" className="button button-small" onClick={() => choose(null)}>
            {words.clear}
          </button>
        )}
      </div>
      {isOpen && <PickerDialog title={label} onChoose={choose} onClose={() => setOpen(false)} />}
    </div>
  );
}

type DialogProps = { title: string; onChoose: (picture: MediaItem) => void; onClose: () => void };

/** The dialog in which a picture is chosen or sent. */
function PickerDialog({ title, onChoose, onClose }: DialogProps) {
  const { picker: words } = useMediaWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const choose = (picture: MediaItem) => {
    onChoose(picture);
    dialog.current?.close();
  };
  const { uploads, add, cancel, retry } = useUploads({ fields: { only: 'picture' }, onSent: choose });
  return (
    <dialog
      ref={dialog}
      className="media-dialog"
      aria-labelledby={id}
      onClose={onClose}
      // Keys are the dialog's own.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      <DropArea name="" multiple={false} only="picture" onFiles={add} />
      <UploadList uploads={uploads} onCancel={cancel} onRetry={retry} />
      <LibraryChoice onChoose={choose} />
      <div className="media-dialog-buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
