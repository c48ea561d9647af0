'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PictureView } from '@/lib/media/schema';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { sendPicture } from './send-picture';

/** A file for the library, with its credit; `file` is one that was pasted or dropped into the text. */
export function PictureUpload({
  file,
  onSent,
}: {
  file?: File | undefined;
  onSent: (sent: PictureView) => void;
}) {
  const { picture: words, errors } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [credit, setCredit] = useState('');
  const [error, setError] = useState<string>();
  const [progress, setProgress] = useState<number | null>(null);

  useEffect(() => {
    if (file === undefined || input.current === null) return;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.current.files = transfer.files;
  }, [file]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (progress !== null) return;
    const chosen = input.current?.files?.[0];
    if (chosen === undefined) return setError(words.fileMissing);
    setError(undefined);
    setProgress(0);
    const sent = await sendPicture(chosen, credit, setProgress);
    setProgress(null);
    if (sent.ok) onSent(sent.picture);
    else setError(sent.error === 'unreachable' ? words.unreachable : errors[sent.error]);
  };

  return (
    <form noValidate className="picture-upload" onSubmit={send}>
      <h3>{words.upload}</h3>
      <Field id={`${id}-file`} label={words.file} hint={words.fileHint} error={error}>
        {(described) => (
          <input
            {...described}
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          />
        )}
      </Field>
      <Field id={`${id}-credit`} label={words.credit} hint={words.creditHint}>
        {(described) => (
          <input
            {...described}
            type="text"
            maxLength={200}
            value={credit}
            onChange={(event) => setCredit(event.target.value)}
          />
        )}
      </Field>
      <div className="picture-send">
        <button type="submit" className="button" aria-disabled={progress !== null}>
          {progress === null ? words.send : words.sending}
        </button>
        {progress !== null && <progress value={progress} aria-label={words.sending} />}
        <span role="status" className="visually-hidden">
          {progress !== null && words.sending}
        </span>
      </div>
    </form>
  );
}
