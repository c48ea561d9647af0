'use client';

import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useMediaWords } from './words';

type Props = {
  name?: string;
  multiple?: boolean;
  /** `picture` where nothing else can be shown. */
  only?: 'picture' | undefined;
  onFiles: (files: File[]) => void;
  /** What stands below the choice: a button to send without scripts. */
  children?: ReactNode;
};

const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic';
const FILES = `${PICTURES},application/pdf,audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/wav,audio/flac`;

/** Where files are chosen, dropped or pasted. Without scripts it is the field of the form around it. */
export function DropArea({ name = 'file', multiple = true, only, onFiles, children }: Props) {
  const { upload: words } = useMediaWords();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onFiles(multiple ? chosen : chosen.slice(0, 1));
  };

  // What was chosen before the page's scripts were there.
  useEffect(() => {
    take(input.current?.files);
  }, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it does the same by keyboard
    <div
      className="drop-area"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <label className="drop-choice">
        <input
          ref={input}
          type="file"
          name={name}
          multiple={multiple}
          accept={only === 'picture' ? PICTURES : FILES}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <span className="button">{multiple ? words.choose : words.chooseOne}</span>
        <span>{multiple ? words.drop : words.dropOne}</span>
      </label>
      <p className="hint">{only === 'picture' ? words.hintPictures : words.hint}</p>
      {children}
    </div>
  );
}
