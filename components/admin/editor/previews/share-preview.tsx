'use client';

import { useState } from 'react';
import { useWords } from '../words';
import { PreviewDialog, type SharingProps } from './preview-dialog';

/** The button that opens « Aperçu à partager ». */
export function SharePreview(props: SharingProps) {
  const { previews: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {isOpen && <PreviewDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
