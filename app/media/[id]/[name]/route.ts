import { Readable } from 'node:stream';
import { answerMedia } from '@/lib/media/answer-media';
import { openMedia } from '@/lib/media/open-media';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ id: string; name: string }> };

/** A picture or a file, under a server without the front door (`next dev`, `next start`); else server/media-files.ts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  const media = await openMedia(GUEST, id, name);
  if (media === undefined) return new Response('404 not found\n', { status: 404 });
  const header = (of: string) => request.headers.get(of) ?? '';
  const { status, headers, body } = answerMedia(media, {
    method: request.method,
    ifNoneMatch: header('if-none-match'),
    ifRange: header('if-range'),
    range: header('range'),
  });
  const stream = body && (Readable.toWeb(media.file.open(body)) as ReadableStream<Uint8Array>);
  return new Response(stream ?? null, { status, headers });
}
