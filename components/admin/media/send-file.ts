import { FILE_LIMIT, type MediaItem, PICTURE_LIMITS } from '@/lib/media/schema';
import type { ErrorKey } from '@/lib/words/dictionary';

export type Sent =
  | { ok: true; item: MediaItem; known: boolean }
  | { ok: false; error: ErrorKey | 'unreachable' | 'cancelled' };

type Options = {
  /** Where it is sent: the library, or the medium that it replaces. */
  address?: string;
  /** What is sent before it. */
  fields?: Record<string, string>;
  /** How much of it is on its way, from 0 to 1; 1 while the server prepares it. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
};

/** Sends a file to the library. XMLHttpRequest, because `fetch` does not tell how far it is. */
export function sendFile(file: File, options: Options): Promise<Sent> {
  const { address = '/admin/media/upload', fields = {}, onProgress, signal } = options;
  const limit = file.type.startsWith('image/') ? PICTURE_LIMITS.bytes : FILE_LIMIT;
  if (file.size > limit) {
    const error = limit === FILE_LIMIT ? 'mediaTooLarge' : 'pictureTooLarge';
    return Promise.resolve({ ok: false, error });
  }
  const form = new FormData();
  // The server reads a form in its order: what is said of the file comes before it.
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    const end = (sent: Sent) => {
      signal.removeEventListener('abort', cancel);
      resolve(sent);
    };
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.upload.onload = () => onProgress(1);
    request.onload = () => end(read(request.status, request.response));
    request.onerror = () => end({ ok: false, error: 'unreachable' });
    request.onabort = () => end({ ok: false, error: 'cancelled' });
    signal.addEventListener('abort', cancel);
    if (signal.aborted) return end({ ok: false, error: 'cancelled' });
    request.send(form);
  });
}

function read(status: number, answer: unknown): Sent {
  if (status === 200 || status === 201) {
    return { ok: true, item: answer as MediaItem, known: (answer as { known?: boolean }).known === true };
  }
  if (status === 413) return { ok: false, error: 'mediaTooLarge' };
  const error = (answer as { errors?: { file?: ErrorKey } } | null)?.errors?.file;
  return { ok: false, error: status === 422 && error !== undefined ? error : 'unreachable' };
}
