import { env } from '@/lib/env';
import type { Browser, Device, SignedIn } from '@/lib/members/sessions/open-session';
import { sessionCookie } from './auth';

/**
 * A browser in which a member has signed in keeps a token of its own, each member another: a sign-in without
 * it is told to them. Sent where one signs in, and nowhere else.
 */

const NAME = 'causerie-device-';
const PATH = '/sign-in';
const YEAR = 365 * 24 * 60 * 60;

/** What a request says of the browser that signs in. */
export function browserOf(request: Request): Browser {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const devices = cookies.flatMap((pair) => {
    const at = pair.indexOf('=');
    return pair.startsWith(NAME) && at > 0 ? [pair.slice(at + 1)] : [];
  });
  return { userAgent: request.headers.get('user-agent') ?? '', devices };
}

/** The `Set-Cookie` headers of a sign-in: the session, and what makes the browser known. */
export async function signInCookies(signedIn: SignedIn): Promise<string[]> {
  const { device } = signedIn;
  return [await sessionCookie(signedIn), ...(device === null ? [] : [keep(device)])];
}

function keep({ key, token }: Device): string {
  const secure = env().siteUrl.protocol === 'https:' ? '; Secure' : '';
  return `${NAME}${key}=${token}; Path=${PATH}; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`;
}
