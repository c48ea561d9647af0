'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PictureView } from '@/lib/articles/schema';
import { Modal, ModalButtons } from '../dialogs/modal';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { ChosenPicture } from './chosen-picture';
import { usePictures } from './known-pictures';
import { PictureLibrary } from './picture-library';
import { PictureUpload } from './picture-upload';

/** A picture in its place: what it shows is said here, the same picture can say other things elsewhere. */
export type PlacedPicture = {
  picture: PictureView;
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
};

type Props = {
  title: string;
  submit: string;
  placed: PlacedPicture | null;
  /** A picture of the text has a credit of its own; the lead picture has that of the library. */
  withCredit: boolean;
  file?: File | undefined;
  onApply: (placed: PlacedPicture) => void;
  onRemove?: (() => void) | undefined;
  onClose: () => void;
};

/** Chooses a picture (a new file, or one of the library) and describes it. */
export function PictureDialog({
  title,
  submit,
  placed,
  withCredit,
  file,
  onApply,
  onRemove,
  onClose,
}: Props) {
  const { picture: words, errors, cancel } = useWords();
  const { add } = usePictures();
  const id = useId();
  const [picture, setPicture] = useState(placed?.picture ?? null);
  const [choosing, setChoosing] = useState(placed === null);
  const [told, setTold] = useState({
    alt: placed?.alt ?? '',
    decorative: placed?.decorative ?? false,
    caption: placed?.caption ?? '',
    credit: placed?.credit ?? '',
  });
  const [altError, setAltError] = useState<string>();
  const alt = useRef<HTMLInputElement>(null);

  // What was chosen goes on to its description.
  useEffect(() => {
    if (!choosing) alt.current?.focus();
  }, [choosing]);

  const choose = (chosen: PictureView & { alt?: string }) => {
    setTold((before) => ({
      ...before,
      alt: before.alt || (chosen.alt ?? ''),
      credit: picture === null && before.credit !== '' ? before.credit : chosen.credit,
    }));
    setPicture(chosen);
    setChoosing(false);
  };

  const apply = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    if (picture === null) return;
    const description = told.alt.trim();
    if (description === '' && !told.decorative) {
      setAltError(errors.pictureNeedsAlt);
      alt.current?.focus();
      return;
    }
    close();
    onApply({ ...told, picture, alt: told.decorative ? '' : description });
  };

  const text = (name: 'caption' | 'credit', label: string, maxLength: number) => (
    <Field id={`${id}-${name}`} label={label}>
      {(described) => (
        <input
          {...described}
          type="text"
          maxLength={maxLength}
          value={told[name]}
          onChange={(event) => setTold({ ...told, [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <Modal title={title} onClose={onClose} wide>
      {(close) =>
        choosing || picture === null ? (
          <div className="picture-choice">
            <PictureUpload
              file={file}
              onSent={(sent) => {
                add(sent);
                choose(sent);
              }}
            />
            <PictureLibrary onChoose={choose} />
            <div className="modal-buttons">
              <button type="button" className="button" onClick={close}>
                {cancel}
              </button>
            </div>
          </div>
        ) : (
          <form noValidate onSubmit={(event) => apply(event, close)}>
            <ChosenPicture picture={picture} onChange={() => setChoosing(true)} />
            <Field id={`${id}-alt`} label={words.alt} hint={words.altHint} error={altError}>
              {(described) => (
                <input
                  {...described}
                  ref={alt}
                  type="text"
                  maxLength={500}
                  value={told.decorative ? '' : told.alt}
                  readOnly={told.decorative}
                  onChange={(event) => setTold({ ...told, alt: event.target.value })}
                />
              )}
            </Field>
            <label className="check">
              <input
                type="checkbox"
                checked={told.decorative}
                onChange={(event) => setTold({ ...told, decorative: event.target.checked })}
              />{' '}
              {words.decorative}
            </label>
            {text('caption', words.caption, 1000)}
            {withCredit && text('credit', words.credit, 200)}
            <ModalButtons
              submit={submit}
              onCancel={close}
              extra={
                onRemove && (
                  <button
                    type="button"
                    className="button button-danger"
                    onClick={() => {
                      close();
                      onRemove();
                    }}
                  >
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
