import { NotFound } from '../../errors';
import { memberId, type Viewer } from '../../viewer';

/** Whose own things a verb is about. @throws NotFound for guests, and for the machine's owner, who is nobody */
export function ownId(viewer: Viewer): string {
  const id = memberId(viewer);
  if (id === null) throw new NotFound();
  return id;
}
