import { isSameOrigin, Refused, readBody } from './read-form';

/** The JSON of a request from a page of this site. @throws Refused 403, 415, 413 (over `limit` bytes), 400 (broken) */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (!isSameOrigin(request)) throw new Refused(403);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw new Refused(415, { accept: 'application/json' });
  const bytes = await readBody(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused(400);
  }
}
