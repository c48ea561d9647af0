import { remembered } from '../remembered';
import type { Viewer } from '../viewer';
import { listModerators, listNames } from './store';

const names = remembered(['staff'], listNames);
const moderators = remembered(['staff'], listModerators);

/** The names of members, which no reader may take. For the screening of comments. */
export function staffNames(_viewer: Viewer): Promise<string[]> {
  return names();
}

/** Who is told of comments that wait, and how: at once or gathered. For the outbox. */
export function moderatorsToTell(_viewer: Viewer): Promise<{ id: string; commentMail: string }[]> {
  return moderators();
}
