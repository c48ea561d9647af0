/** Whether it is a day of the calendar as `2026-03-12`, or '' for none. */
export function isCorrectionDay(value: unknown): value is string {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T12:00:00Z`);
  // 30 February would become 2 March.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
