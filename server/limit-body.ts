import type { IncomingMessage } from 'node:http';

/**
 * Watches a body while it arrives: `over` is called once it is, or says it will be, larger than `limit` bytes,
 * and nothing more of it is passed on. @returns false when it is too large from the start
 */
export function limitBody(request: IncomingMessage, limit: number, over: () => void): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    over();
    return false;
  }
  const push = request.push.bind(request);
  let size = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (size > limit) return false;
    size += chunk?.length ?? 0;
    if (size <= limit) return push(chunk, encoding);
    over();
    return false;
  };
  return true;
}
