import { NotFound } from '../errors';
import { hasRole, type Role, type Viewer } from '../viewer';
import { linesOf } from './lines';
import type { AuditLine } from './schema';
import { articlesOf, listRecent, type Seen } from './store';

const NEWEST = 15;
/** The most articles of an author whose trail is looked at. */
const OWNED = 500;

const KINDS: Partial<Record<Role, string[]>> = {
  editor: ['article', 'category', 'tag', 'author', 'media'],
  moderator: ['comment', 'ban'],
};

/** What happened last, as far as one's roles go: of authors' articles their own, and always what one did. Members. @throws NotFound */
export async function readRecent(viewer: Viewer): Promise<AuditLine[]> {
  if (viewer.kind === 'guest') throw new NotFound();
  return linesOf(await listRecent(await seenBy(viewer), NEWEST));
}

async function seenBy(viewer: Extract<Viewer, { kind: 'member' }>): Promise<Seen> {
  if (hasRole(viewer, 'administrator')) return null;
  const kinds = viewer.roles.flatMap((role) => KINDS[role] ?? []);
  const ownedIds = hasRole(viewer, 'author') ? await articlesOf(viewer.id, OWNED) : [];
  return { kinds, ownedIds, memberId: viewer.id };
}
