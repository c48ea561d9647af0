'use client';

import { useWords } from '../words';

type Props = { isOpen: boolean; onChange: (isOpen: boolean) => void };

/** Whether readers may comment on the article. */
export function CommentsField({ isOpen, onChange }: Props) {
  const words = useWords();
  return (
    <label className="check">
      <input type="checkbox" checked={isOpen} onChange={(event) => onChange(event.target.checked)} />{' '}
      {words.field.commentsOpen}
    </label>
  );
}
