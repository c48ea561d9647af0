import NextAuth, { type NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '@/lib/env';
import { TooMany } from '@/lib/errors';
import { SESSION_LASTS, signIn } from '@/lib/members/sign-in';
import { GUEST } from '@/lib/viewer';
import { clientAddress } from './client-address';

/** All that knows next-auth. A session is a signed cookie that names a row; the row decides (docs/decisions/0005). */

// What `authorize` throws ends up in an address: constants only, never words of a person.
const TOO_MANY = 'TOO_MANY';

export const authOptions: NextAuthOptions = {
  secret: env().SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_LASTS / 1000 },
  useSecureCookies: env().siteUrl.protocol === 'https:',
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  providers: [
    CredentialsProvider({
      name: 'e-mail',
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const headers = new Headers(request.headers as Record<string, string>);
        const outcome = await signIn(GUEST, credentials, clientAddress(headers)).catch((error) => {
          throw error instanceof TooMany ? new Error(TOO_MANY) : error;
        });
        return outcome.ok ? { id: outcome.value.memberId, sessionId: outcome.value.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    // No name and no e-mail address in the cookie: only whose session it is.
    jwt: ({ token, user }) =>
      user ? { sub: user.id, sessionId: (user as { sessionId?: string }).sessionId } : token,
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
  logger: { error: () => {}, warn: () => {}, debug: () => {} },
};

export const authHandler = NextAuth(authOptions);

/** What next-auth answered: the cookies to set, and where it would go. */
type Answer = { cookies: string[]; body: Record<string, string> };

/**
 * Calls one of next-auth's own endpoints in this process. Our forms work without JavaScript and our own
 * Origin check stands before them, so that next-auth's token pair is made and spent here.
 */
async function call(
  action: string[],
  body: Record<string, string>,
  request: Request,
  cookies: string[],
): Promise<Answer> {
  const answer: Answer = { cookies: [], body: {} };
  const method = action[0] === 'csrf' ? 'GET' : 'POST';
  const response = {
    status: () => response,
    getHeader: () => answer.cookies,
    setHeader: (name: string, value: unknown) => {
      if (name.toLowerCase() === 'set-cookie') answer.cookies = [value as string | string[]].flat();
      return response;
    },
    json: (value: Record<string, string>) => {
      answer.body = value;
    },
    send: (value: Record<string, string>) => {
      answer.body = value;
    },
    end: () => {},
  };
  await authHandler(
    {
      query: { nextauth: action },
      cookies: Object.fromEntries(cookies.map(cookieOf)),
      headers: Object.fromEntries(request.headers),
      body: { ...body, json: 'true' },
      method,
    },
    response,
  );
  return answer;
}

/** A next-auth session was opened: its `Set-Cookie` headers. */
export type Opened = { ok: true; cookies: string[] } | { ok: false; tooMany: boolean };

/** Signs in with the e-mail address and the password of a form. */
export async function openSession(request: Request, email: string, password: string): Promise<Opened> {
  const pair = await call(['csrf'], {}, request, []);
  const body = { email, password, csrfToken: pair.body.csrfToken ?? '', callbackUrl: env().siteUrl.href };
  const answer = await call(['callback', 'credentials'], body, request, pair.cookies);
  const session = answer.cookies.filter((cookie) => cookieOf(cookie)[0].includes('session-token'));
  if (session.length > 0) return { ok: true, cookies: session };
  return { ok: false, tooMany: (answer.body.url ?? '').includes(TOO_MANY) };
}

/** The `Set-Cookie` header that makes the browser forget the session; the row was deleted by `signOut`. */
export function forgetSessionCookie(): string {
  const secure = authOptions.useSecureCookies === true;
  const name = `${secure ? '__Secure-' : ''}next-auth.session-token`;
  return `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`;
}

function cookieOf(header: string): [string, string] {
  const pair = header.split(';', 1)[0] ?? '';
  const at = pair.indexOf('=');
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}
