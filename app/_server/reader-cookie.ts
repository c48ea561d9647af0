import { env } from '@/lib/env';

/** The cookie of a browser in which a reader proved an e-mail address. Only forms' handlers read it. */

const NAME = 'causerie-reader';
const YEAR = 365 * 24 * 60 * 60;

/** The `Set-Cookie` header that keeps it. */
export function keepReader(token: string): string {
  const secure = env().siteUrl.protocol === 'https:' ? '; Secure' : '';
  return `${NAME}=${token}; Path=/articles; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`;
}

/** The token that a request brings; '' for none. */
export function readerCookie(request: Request): string {
  const found = new RegExp(`(?:^|;\\s*)${NAME}=([\\w.-]+)`).exec(request.headers.get('cookie') ?? '');
  return found?.[1] ?? '';
}
