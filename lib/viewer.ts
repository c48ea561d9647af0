import { Forbidden, NotFound } from './errors';

export const ROLES = ['administrator', 'editor', 'author', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

export type Guest = { kind: 'guest' };
export type MemberViewer = {
  kind: 'member';
  id: string;
  name: string;
  roles: readonly Role[];
  sessionId: string;
  /** Must have a second factor and has none yet: until then without roles. */
  needsTotp?: true;
};

/** On whose behalf a verb is called; the first argument of every verb. */
export type Viewer = Guest | MemberViewer;

export const GUEST: Guest = { kind: 'guest' };

/** A command of the machine's owner (command line, start-up, demo): may do everything, is nobody. */
export const OWNER: MemberViewer = {
  kind: 'member',
  id: '',
  name: '',
  roles: ['administrator'],
  sessionId: '',
};

/** Whether the viewer has the role; an administrator has every role. */
export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.kind === 'member' && (viewer.roles.includes(role) || viewer.roles.includes('administrator'));
}

/**
 * Asserts a role at the head of a verb.
 * @throws NotFound for guests, who may not learn what is there; Forbidden for other members.
 */
export function requireRole(viewer: Viewer, role: Role): asserts viewer is MemberViewer {
  if (viewer.kind === 'guest') throw new NotFound();
  if (!hasRole(viewer, role)) throw new Forbidden(role);
}

/**
 * Asserts that the viewer writes articles: editors, who write all, and authors, who write their own.
 * @throws NotFound for guests; Forbidden for other members.
 */
export function requireWriter(viewer: Viewer): asserts viewer is MemberViewer {
  if (viewer.kind === 'guest') throw new NotFound();
  if (!hasRole(viewer, 'editor') && !hasRole(viewer, 'author')) throw new Forbidden('author');
}

/** The member to name as the author of a change; none for the machine's owner. */
export function memberId(viewer: Viewer): string | null {
  return viewer.kind === 'member' && viewer.id !== '' ? viewer.id : null;
}
