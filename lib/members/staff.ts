import { remembered } from '../remembered';
import type { Viewer } from '../viewer';
import { listEditors, listModerators, listNames } from './store';

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

/** Who is told of articles that wait to be read: the editors, or the administrators where there are none. For the outbox. */
export async function editorsToTell(_viewer: Viewer): Promise<{ id: string }[]> {
  const all = await listEditors();
  const named = all.filter(({ isEditor }) => isEditor);
  return named.length > 0 ? named : all;
}
