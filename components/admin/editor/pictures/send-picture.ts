import type { PictureView } from '@/lib/media/schema';
import { PICTURE_LIMITS } from '@/lib/media/schema';
import type { ErrorKey } from '@/lib/words/dictionary';

export type Sent = { ok: true; picture: PictureView } | { ok: false; error: ErrorKey | 'unreachable' };

/** Sends a file to the library (POST /admin/media). XMLHttpRequest, because `fetch` does not tell how far it is. */
export function sendPicture(file: File, credit: string, onProgress: (part: number) => void): Promise<Sent> {
  if (file.size > PICTURE_LIMITS.bytes) return Promise.resolve({ ok: false, error: 'pictureTooLarge' });
  const form = new FormData();
  form.set('file', file);
  form.set('credit', credit);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/admin/media');
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => resolve(read(request.status, request.response));
    request.onerror = () => resolve({ ok: false, error: 'unreachable' });
    request.send(form);
  });
}

function read(status: number, answer: unknown): Sent {
  if (status === 201) return { ok: true, picture: answer as PictureView };
  if (status === 413) return { ok: false, error: 'pictureTooLarge' };
  const error = (answer as { errors?: { file?: ErrorKey } } | null)?.errors?.file;
  return { ok: false, error: status === 422 && error !== undefined ? error : 'unreachable' };
}
