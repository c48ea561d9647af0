import { remembered } from '../remembered';
import type { Viewer } from '../viewer';
import { allAuthorNames } from './store';

const names = remembered(['staff'], allAuthorNames);

/** The names of bylines, which no reader may take. For the screening of comments. */
export function authorNames(_viewer: Viewer): Promise<string[]> {
  return names();
}
