import { plainHeaders } from './security-headers';
import type { Files } from './static-files';
import type { Visit } from './visit';

/** Answers with a file; false when there is none of this name. */
export async function serveFile(files: Files, visit: Visit, path: string, query: string): Promise<boolean> {
  const serve = visit.reads && files(path, query);
  if (!serve) return false;
  const { request, response, requestId } = visit;
  for (const [name, value] of Object.entries(plainHeaders())) response.setHeader(name, value);
  response.setHeader('x-request-id', requestId);
  visit.route = '(file)';
  if (await serve(request, response)) return true;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  return false;
}
