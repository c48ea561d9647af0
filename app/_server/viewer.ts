import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { readSession } from '@/lib/members/read-session';
import { needsSetUp } from '@/lib/members/set-up';
import { GUEST, hasRole, type MemberViewer, type Role, type Viewer } from '@/lib/viewer';
import { authOptions } from './auth';

/** Who asks: the member of the session's row, looked up once a request, or a guest. Never in a reader page. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const session = (await getServerSession(authOptions)) as { sessionId?: unknown } | null;
  return typeof session?.sessionId === 'string' ? readSession(session.sessionId) : GUEST;
});

/**
 * The member who asks for an admin page; guests are sent to sign in (or to set up an empty blog), members
 * with none of the roles to the start of the admin area. The verbs check again: this is only the way in.
 */
export async function requireMember(...roles: Role[]): Promise<MemberViewer> {
  const viewer = await currentViewer();
  if (viewer.kind === 'guest') {
    if (await needsSetUp(GUEST)) redirect('/set-up');
    const path = (await headers()).get('x-causerie-path') ?? '';
    redirect(path.startsWith('/admin/') ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
  }
  if (roles.length > 0 && !roles.some((role) => hasRole(viewer, role))) redirect('/admin?refused=1');
  return viewer;
}
