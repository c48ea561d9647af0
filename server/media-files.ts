import { answerMedia } from '../lib/media/answer-media';
import { openMedia } from '../lib/media/open-media';
import { GUEST } from '../lib/viewer';
import { plainHeaders } from './security-headers';
import type { Visit } from './visit';

const ADDRESS = /^\/media\/([a-z2-7]{16})\/([a-z0-9.-]{1,100})$/;

/** Nothing of a file runs, whatever it holds. A PDF is shown by the browser's own reader, which a sandbox would stop. */
const policyOf = (type: string) =>
  type === 'application/pdf' ? "frame-ancestors 'none'" : "default-src 'none'; sandbox";

/** Answers with a picture or a file of the library; false when there is none of this address. */
export async function serveMedia(visit: Visit, path: string): Promise<boolean> {
  const [, id, name] = visit.reads ? (ADDRESS.exec(path) ?? []) : [];
  if (id === undefined || name === undefined) return false;
  const media = await openMedia(GUEST, id, name);
  if (media === undefined) return false;
  const { response, requestId } = visit;
  visit.route = '(file)';
  const { status, headers, body } = answerMedia(media, {
    method: visit.method,
    ifNoneMatch: visit.header('if-none-match') ?? '',
    ifRange: visit.header('if-range') ?? '',
    range: visit.header('range') ?? '',
  });
  const all = {
    ...plainHeaders(),
    'content-security-policy': policyOf(media.type),
    'x-request-id': requestId,
  };
  if (body === undefined) {
    response.writeHead(status, { ...all, ...headers }).end();
    return true;
  }
  const stream = media.file.open(body);
  // It may have been taken away since it was found: nothing is sent before its first bytes are there.
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('readable', () => {
      response.writeHead(status, { ...all, ...headers });
      stream.on('error', () => response.destroy());
      response.once('close', () => {
        stream.destroy();
        resolve();
      });
      stream.pipe(response);
    });
  });
  return true;
}
