/**
 * The fields that are another by now, before and after, as the trail tells a change. Of lists of words what came
 * and what went: they may be long.
 */
export function difference<Fields extends object>(
  before: Partial<Fields>,
  after: Fields,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const was = new Map<string, unknown>(Object.entries(before));
  const told = { before: {} as Record<string, unknown>, after: {} as Record<string, unknown> };
  for (const [field, now] of Object.entries(after) as [string, unknown][]) {
    const then = was.get(field);
    if (JSON.stringify(then) === JSON.stringify(now)) continue;
    const [gone, come] =
      Array.isArray(then) && Array.isArray(now) ? [without(then, now), without(now, then)] : [then, now];
    told.before[field] = gone ?? null;
    told.after[field] = come ?? null;
  }
  return told;
}

function without(list: unknown[], others: unknown[]): unknown[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return list.filter((one) => !known.has(JSON.stringify(one)));
}
