import { hasRole, type Viewer } from '../viewer';

/** Editors and administrators write, preview and publish articles. */
export function mayEditArticles(viewer: Viewer): boolean {
  return hasRole(viewer, 'editor');
}
