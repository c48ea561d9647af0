import { requireRole, type Viewer } from '../viewer';
import { listWriters as listRows } from './store';

/** The members who write articles, by name. Editors. @throws Forbidden, NotFound */
export async function listWriters(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  requireRole(viewer, 'editor');
  return listRows();
}
