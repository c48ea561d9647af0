'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PictureView } from '@/lib/media/schema';
import { ModalButtons } from '../dialogs/modal';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { ChosenPicture } from './chosen-picture';

/** What is said of a picture in its place. */
export type Told = { alt: string; decorative: boolean; caption: string; credit: string };

type Props = {
  picture: PictureView;
  told: Told;
  withCredit: boolean;
  submit: string;
  onChange: (told: Told) => void;
  onOther: () => void;
  onCancel: () => void;
  onApply: () => void;
  onRemove: (() => void) | undefined;
};

/** The description, the caption and the credit of the chosen picture. None goes without a description or the word "decorative". */
export function PictureDescription(props: Props) {
  const { picture, told, withCredit, submit, onChange, onOther, onCancel, onApply, onRemove } = props;
  const { picture: words, errors } = useWords();
  const id = useId();
  const alt = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();
  useEffect(() => alt.current?.focus(), []);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (told.alt.trim() !== '' || told.decorative) return onApply();
    setError(errors.pictureNeedsAlt);
    alt.current?.focus();
  };

  const text = (name: 'caption' | 'credit', label: string, maxLength: number) => (
    <Field id={`${id}-${name}`} label={label}>
      {(described) => (
        <input
          {...described}
          type="text"
          maxLength={maxLength}
          data-typography={name === 'caption' ? '' : undefined}
          value={told[name]}
          onChange={(event) => onChange({ ...told, [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <form noValidate onSubmit={apply}>
      <ChosenPicture picture={picture} onChange={onOther} />
      <Field id={`${id}-alt`} label={words.alt} hint={words.altHint} error={error}>
        {(described) => (
          <input
            {...described}
            ref={alt}
            type="text"
            maxLength={500}
            value={told.decorative ? '' : told.alt}
            readOnly={told.decorative}
            onChange={(event) => onChange({ ...told, alt: event.target.value })}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={told.decorative}
          onChange={(event) => onChange({ ...told, decorative: event.target.checked })}
        />{' '}
        {words.decorative}
      </label>
      {text('caption', words.caption, 1000)}
      {withCredit && text('credit', words.credit, 200)}
      <p>
        <a href={`/admin/media/${picture.id}`} target="_blank" rel="noreferrer">
          {words.inLibrary}
        </a>
      </p>
      <ModalButtons
        submit={submit}
        onCancel={onCancel}
        extra={
          onRemove && (
            <button type="button" className="button button-danger" onClick={onRemove}>
              {words.remove}
            </button>
          )
        }
      />
    </form>
  );
}
