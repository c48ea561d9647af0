import type { IncomingMessage } from 'node:http';
import { getToken } from 'next-auth/jwt';
import { env } from '../lib/env';
import { readSession } from '../lib/members/read-session';

/**
 * Whether a request comes with the cookie of a session that is open, so that what is sent into the admin area
 * by anybody else is refused before it is read. The app asks again, and the verbs decide.
 */
export async function hasSession(request: IncomingMessage): Promise<boolean> {
  const cookies = Object.fromEntries(
    (request.headers.cookie ?? '').split(/;\s*/).map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const token = await getToken({
    // All that it looks at.
    req: { cookies, headers: {} } as unknown as Parameters<typeof getToken>[0]['req'],
    secret: env().SECRET,
    secureCookie: env().siteUrl.protocol === 'https:',
  });
  const sessionId = token?.sessionId;
  return typeof sessionId === 'string' && (await readSession(sessionId)).kind === 'member';
}
