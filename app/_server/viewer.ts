import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { readSession } from '@/lib/members/read-session';
import { needsSetUp } from '@/lib/members/set-up';
import { GUEST, hasRole, type MemberViewer, type Role, type Viewer } from '@/lib/viewer';
import { authOptions } from './auth';

/** The session that the cookie names, open or not, whole or not. */
export const currentSessionId = cache(async (): Promise<string | undefined> => {
  const session = (await getServerSession(authOptions)) as { sessionId?: unknown } | null;
  return typeof session?.sessionId === 'string' ? session.sessionId : undefined;
});

/** Who asks: the member of the session's row, looked up once a request, or a guest. Never in a reader page. */
export const currentViewer = cache(async (): Promise<Viewer> => readSession(await currentSessionId()));

const SECOND_FACTOR = '/admin/profile/second-factor';

/**
 * The member who asks for an admin page; guests are sent to sign in (or to set up an empty blog), members
 * who must have a second factor and has none to set it up, members with none of the roles to the start. The verbs check again: this is only the way in.
 */
export async function requireMember(...roles: Role[]): Promise<MemberViewer> {
  const viewer = await currentViewer();
  const path = (await headers()).get('x-causerie-path') ?? '';
  if (viewer.kind === 'guest') {
    if (await needsSetUp(GUEST)) redirect('/set-up');
    redirect(path.startsWith('/admin/') ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
  }
  // Without our own server (next start) nobody says the path: there the verbs alone refuse.
  if (viewer.needsTotp && path !== '' && path !== SECOND_FACTOR) redirect(SECOND_FACTOR);
  if (roles.length > 0 && !roles.some((role) => hasRole(viewer, role))) redirect('/admin?refused=1');
  return viewer;
}
