'use client';

import { useRouter } from 'next/navigation';
import type { Language } from '@/lib/words/dictionary';
import { DropArea } from './drop-area';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';
import { MediaLanguage, useMediaWords } from './words';

/** Sends files to the library; a plain form before and without the page's scripts. */
export function MediaUpload({ language }: { language: Language }) {
  return (
    <MediaLanguage value={language}>
      <UploadForm />
    </MediaLanguage>
  );
}

function UploadForm() {
  const { upload: words } = useMediaWords();
  const router = useRouter();
  const { uploads, add, cancel, retry, isBusy } = useUploads({ onSent: () => router.refresh() });
  const arrived = uploads.filter(({ state, known }) => state === 'done' && known !== true).length;
  return (
    <section className="media-upload" aria-labelledby="media-upload">
      <h2 id="media-upload" className="visually-hidden">
        {words.title}
      </h2>
      <form method="post" action="/admin/media/upload" encType="multipart/form-data">
        <DropArea onFiles={add}>
          <noscript>
            <button type="submit" className="button button-primary">
              {words.submit}
            </button>
          </noscript>
        </DropArea>
      </form>
      <UploadList uploads={uploads} onCancel={cancel} onRetry={retry} linked />
      <p role="status" className="visually-hidden">
        {!isBusy && arrived > 0 && words.sent(arrived)}
      </p>
    </section>
  );
}
