'use client';

import { useContext, useId, useState } from 'react';
import { DropArea } from '@/components/admin/media/drop-area';
import { LibraryChoice } from '@/components/admin/media/library-choice';
import { UploadList } from '@/components/admin/media/upload-list';
import { useUploads } from '@/components/admin/media/use-uploads';
import { MediaLanguage } from '@/components/admin/media/words';
import type { MediaItem } from '@/lib/media/schema';
import { Field } from '../fields/field';
import { LanguageContext, useWords } from '../words';

type Props = {
  kind?: 'picture' | 'file';
  /** What is shown until the library has answered. */
  first?: MediaItem[];
  onChoose: (item: MediaItem) => void;
};

/** A file from this computer, or one of the whole library. */
export function MediaChoice({ kind = 'picture', first = [], onChoose }: Props) {
  const { picture: words } = useWords();
  const id = useId();
  const [credit, setCredit] = useState('');
  const isPicture = kind === 'picture';
  const { uploads, add, cancel, retry } = useUploads({
    fields: { credit, ...(isPicture && { only: 'picture' }) },
    onSent: onChoose,
  });
  return (
    <MediaLanguage value={useContext(LanguageContext)}>
      {isPicture && (
        <Field id={`${id}-credit`} label={words.creditOfNew} hint={words.creditHint}>
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
      )}
      <DropArea name="" multiple={false} only={isPicture ? 'picture' : undefined} onFiles={add} />
      <UploadList uploads={uploads} onCancel={cancel} onRetry={retry} />
      <LibraryChoice kind={kind} first={first} onChoose={onChoose} />
    </MediaLanguage>
  );
}
