import type { NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { SESSION_LASTS, type SignedIn } from '@/lib/members/sessions/open-session';

/** All that knows next-auth. A session is a signed cookie that names a row; the row decides (docs/decisions/0005). */

const SECONDS = SESSION_LASTS / 1000;

const isSecure = () => env().siteUrl.protocol === 'https:';

export const authOptions: NextAuthOptions = {
  secret: env().SECRET,
  session: { strategy: 'jwt', maxAge: SECONDS },
  useSecureCookies: isSecure(),
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  // Sessions are opened by our own verbs (lib/members): next-auth's endpoints are not there.
  providers: [],
  callbacks: {
    jwt: ({ token }) => token,
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
  logger: { error: () => {}, warn: () => {}, debug: () => {} },
};

/** The `Set-Cookie` header of a session: whose it is, and no name and no e-mail address. */
export async function sessionCookie({ memberId, sessionId }: SignedIn): Promise<string> {
  const token = await encode({ token: { sub: memberId, sessionId }, secret: env().SECRET, maxAge: SECONDS });
  return cookie(token, SECONDS);
}

/** The `Set-Cookie` header that makes the browser forget the session; the row was deleted by `signOut`. */
export function forgetSessionCookie(): string {
  return cookie('', 0);
}

function cookie(value: string, seconds: number): string {
  const [prefix, secure] = isSecure() ? ['__Secure-', '; Secure'] : ['', ''];
  const life = `Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  return `${prefix}next-auth.session-token=${value}; Path=/; ${life}`;
}
