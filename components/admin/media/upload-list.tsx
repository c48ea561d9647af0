'use client';

import { thumbnailAddress } from '@/lib/media/schema';
import type { UploadState } from './use-uploads';
import { useMediaWords } from './words';

type Props = {
  uploads: UploadState[];
  onCancel: (key: number) => void;
  onRetry: (key: number) => void;
  /** Whether each that arrived leads to the page where it is described. */
  linked?: boolean;
};

/** What is being sent, each file with how far it is and what can be done about it. */
export function UploadList({ uploads, onCancel, onRetry, linked = false }: Props) {
  const { upload: words } = useMediaWords();
  if (uploads.length === 0) return null;
  return (
    <ul className="upload-list" aria-label={words.list}>
      {uploads.map((one) => (
        <li key={one.key} data-state={one.state}>
          <span className="upload-picture">
            {one.item?.kind === 'picture' && <img src={thumbnailAddress(one.item)} alt="" />}
          </span>
          <span className="upload-name">{one.name}</span>
          <UploadWord upload={one} />
          {(one.state === 'waiting' || one.state === 'sending') && (
            <button
              type="button"
              className="button button-small"
              aria-label={words.cancelOf(one.name)}
              onClick={() => onCancel(one.key)}
            >
              {words.cancel}
            </button>
          )}
          {one.state === 'failed' && (
            <button
              type="button"
              className="button button-small"
              aria-label={words.retryOf(one.name)}
              onClick={() => onRetry(one.key)}
            >
              {words.retry}
            </button>
          )}
          {linked && one.item && (
            <a
              className="button button-small"
              href={`/admin/media/${one.item.id}`}
              aria-label={words.describeOf(one.name)}
            >
              {words.describe}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function UploadWord({ upload }: { upload: UploadState }) {
  const { upload: words, errors } = useMediaWords();
  const { name, state, progress, error, known } = upload;
  if (state === 'failed') {
    const said =
      error === undefined || error === 'unreachable'
        ? words.unreachable
        : error === 'cancelled'
          ? words.cancelled
          : errors[error];
    return (
      <span role={error === 'cancelled' ? undefined : 'alert'} className="upload-word field-error">
        {said}
      </span>
    );
  }
  if (state === 'done') {
    return <span className="upload-word upload-done">{known ? words.known : words.done}</span>;
  }
  return (
    <span className="upload-word">
      <progress value={state === 'waiting' ? 0 : progress} aria-label={words.progressOf(name)} />{' '}
      {state === 'waiting' ? words.waiting : progress === 1 ? words.working : words.sending}
    </span>
  );
}
