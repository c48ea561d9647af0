/** Where a comment stands: its path is a step for each comment above it and for itself, the thread's first. */

/** The level at which threads stop going deeper: what answers below it stands there, with whom it answers. */
export const DEEPEST = 5;

/** A step is the time to the millisecond (17 digits), which orders, and the id (16 letters), which names. */
export const STEP = 33;
export const ID = 16;
const TIME = STEP - ID;

/** The path of a comment under another one's (`''` for the first of a thread). */
export function pathUnder(parentPath: string, createdAt: Date, id: string): string {
  const time = createdAt.toISOString().replace(/\D/g, '').slice(-TIME);
  return `${parentPath.slice(0, STEP * (DEEPEST - 1))}${time}${id}`;
}

/** The ids of the comments under which a path hangs, the thread's first one first. */
export function idsAbove(path: string): string[] {
  const ids: string[] = [];
  for (let end = STEP; end < path.length; end += STEP) ids.push(path.slice(end - STEP + TIME, end));
  return ids;
}

/** The id of the first comment of the thread. */
export function threadOf(path: string): string {
  return path.slice(TIME, STEP);
}
