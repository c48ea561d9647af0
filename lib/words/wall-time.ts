/** What a clock on the wall of a time zone shows (`2026-03-29T02:30`), and which moment somebody means by it. */

export type WallTime =
  | { is: 'once'; at: Date }
  /** The clocks were put forward over it: no clock shows it. `next` is the first moment after. */
  | { is: 'never'; next: Date }
  /** The clocks are put back: it is shown twice. */
  | { is: 'twice'; first: Date; second: Date };

const HOUR = 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** Beyond the furthest that any zone is from UTC, and the longest jump that a clock made. */
const FURTHEST = 30 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}

/** What the zone's clock shows at a moment: `2026-03-29T03:00`. */
export function wallTimeOf(at: Date, timeZone: string): string {
  return formatOf(timeZone).format(at).replace(' ', 'T');
}

/** A moment to the second as the zone's clock shows it, with how far the zone is from UTC: `2026-03-29T03:00:00+02:00`. */
export function zonedTime(at: Date, timeZone: string): string {
  const seconds = at.toISOString().slice(16, 19);
  const wall = `${wallTimeOf(at, timeZone)}${seconds}`;
  const minutes = Math.round((Date.parse(`${wall}Z`) - at.getTime()) / MINUTE);
  const two = (n: number) => String(n).padStart(2, '0');
  const far = Math.abs(minutes);
  return `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}

/** The moment at which the zone's clock shows this; undefined for what is no time (`2026-02-30T12:00`). */
export function momentOf(wall: string, timeZone: string): WallTime | undefined {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || Number.isNaN(asUtc)) return undefined;
  // JavaScript reads 30 February as 2 March.
  if (new Date(asUtc).toISOString().slice(0, 16) !== wall) return undefined;
  const show = (at: number) => wallTimeOf(new Date(at), timeZone);
  const offset = (at: number) => Date.parse(`${show(at)}:00Z`) - at;
  const offsets = new Set([-FURTHEST, 0, FURTHEST].map((far) => offset(asUtc + far)));
  const moments = [...offsets].map((ms) => asUtc - ms).filter((at) => show(at) === wall);
  const [first, second] = moments.sort((a, b) => a - b);
  if (first !== undefined && second !== undefined)
    return { is: 'twice', first: new Date(first), second: new Date(second) };
  if (first !== undefined) return { is: 'once', at: new Date(first) };
  return { is: 'never', next: jumpAfter(wall, asUtc, show) };
}

/** When the clocks jumped over a time: the first minute at which they show a later one. */
function jumpAfter(wall: string, asUtc: number, show: (at: number) => string): Date {
  let [before, after] = [asUtc - FURTHEST, asUtc + FURTHEST];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (show(middle) > wall) after = middle;
    else before = middle;
  }
  return new Date(after);
}

/** How a zone is named at a moment, and how far it is from UTC: « Europe/Paris, UTC+2 ». */
export function zoneName(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('fr', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return offset === '' || timeZone === 'UTC'
    ? timeZone
    : `${timeZone.replaceAll('_', ' ')}, ${offset.replace('GMT', 'UTC')}`;
}
