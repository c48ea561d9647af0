const HOUR = 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format costs a thousand times what it costs to use one. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}

/** When a day (`2026-03-29`) begins in a time zone, at its changes of the hour too. */
export function beginningOf(day: string, timeZone: string): Date {
  const format = formatOf(timeZone);
  const wall = (at: number) => format.format(at);
  const offset = (at: number) => Date.parse(`${wall(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // One of the offsets around holds at midnight; where there is no midnight the day begins later.
  const around = [0, -15, 15].map((hours) => midnight - offset(midnight + hours * HOUR));
  const begins = (at: number) => wall(at).slice(0, 10) >= day && wall(at - 1).slice(0, 10) < day;
  return new Date(around.find(begins) ?? midnight - offset(midnight));
}

/** The day after one. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}
