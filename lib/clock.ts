let offset = 0;

/** The time that every verb uses, in UTC. Tests move it with `moveClock`. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** The time `ms` milliseconds from now (negative: ago). */
export function fromNow(ms: number): Date {
  return new Date(now().getTime() + ms);
}

/** Sets this process's clock `ms` milliseconds ahead of the real one (0: back to it). */
export function moveClock(ms: number): void {
  offset = ms;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
