import { record } from '../audit/record';
import { transaction } from '../db';
import { NotFound, type Outcome } from '../errors';
import { requireRole, type Viewer } from '../viewer';
import { authorLinkSchema, type BylineEntry } from './schema';
import { allAuthors, authorOf, linkAuthorTo, memberExists } from './store';

/** All bylines with the members who sign with them. Administrators. @throws Forbidden, NotFound */
export async function listBylines(viewer: Viewer): Promise<BylineEntry[]> {
  requireRole(viewer, 'administrator');
  return allAuthors();
}

/**
 * Says which member signs with a byline (none: `''`): their replies to comments under their articles are marked
 * as the author's from then on. A member signs with one byline. Administrators. @throws Forbidden, NotFound
 */
export async function linkAuthor(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ memberId: string | null }, 'memberId'>> {
  requireRole(viewer, 'administrator');
  const { authorId, memberId } = authorLinkSchema.parse(input);
  return transaction(async (tx) => {
    if (memberId !== null) {
      if (!(await memberExists(tx, memberId))) return { ok: false, errors: { memberId: 'memberUnknown' } };
      const other = await authorOf(tx, memberId);
      if (other !== null && other.id !== authorId)
        return { ok: false, errors: { memberId: 'memberHasByline' } };
    }
    if (!(await linkAuthorTo(tx, authorId, memberId))) throw new NotFound();
    await record(tx, viewer, 'author.link', 'author', authorId, { memberId });
    return { ok: true, value: { memberId } };
  });
}
