'use client';

import { useRouter } from 'next/navigation';
import type { MediaDetail } from '@/lib/media/schema';
import type { Language } from '@/lib/words/dictionary';
import { DropArea } from './drop-area';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';
import { MediaLanguage, useMediaWords } from './words';

/** Puts another file in the place of a medium's; a plain form before and without the page's scripts. */
export function MediaReplace({ medium, language }: { medium: MediaDetail; language: Language }) {
  return (
    <MediaLanguage value={language}>
      <Replace medium={medium} />
    </MediaLanguage>
  );
}

function Replace({ medium }: { medium: MediaDetail }) {
  const { replace: words, upload } = useMediaWords();
  const router = useRouter();
  const address = `/admin/media/${medium.id}/replace`;
  const { uploads, add, cancel, retry } = useUploads({ address, onSent: () => router.refresh() });
  const isDone = uploads.at(-1)?.state === 'done';
  return (
    <section className="medium-part" aria-labelledby="medium-replace">
      <h2 id="medium-replace">{words.title}</h2>
      <p className="hint">{words.hint}</p>
      <form method="post" action={address} encType="multipart/form-data">
        <DropArea multiple={false} only={medium.kind === 'picture' ? 'picture' : undefined} onFiles={add}>
          <noscript>
            <button type="submit" className="button">
              {upload.submit}
            </button>
          </noscript>
        </DropArea>
      </form>
      <UploadList uploads={uploads.slice(-1)} onCancel={cancel} onRetry={retry} />
      <p role="status">{isDone && words.done}</p>
    </section>
  );
}
