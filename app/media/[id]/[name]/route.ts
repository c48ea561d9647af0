import { readFile } from 'node:fs/promises';
import { variantFile } from '@/lib/media/files';

type Context = { params: Promise<{ id: string; name: string }> };

/** A variant of a picture. It never changes under its address, so that it may be kept for ever. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  const file = variantFile(id, name);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (bytes === undefined) return new Response('404 not found\n', { status: 404 });
  const etag = `"${id}-${name}"`;
  const headers = {
    etag,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': 'image/webp' } });
}

/** Whether the client has this tag, alone or among others; a proxy that compresses makes it a weak one. */
function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  return known.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
