import { type AuditFilter, auditFilterSchema } from '@/lib/audit/schema';

/** What the address of the log narrows it to; what makes no sense is left out. */
export function askedOf(given: Record<string, unknown>): AuditFilter {
  const fields = Object.entries(auditFilterSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(given[name]);
    return [name, parsed.success ? parsed.data : ''];
  });
  return Object.fromEntries(fields) as AuditFilter;
}

/** An address of the log with these filters. */
export function auditPath(asked: Partial<AuditFilter>, path = '/admin/audit'): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return query.size > 0 ? `${path}?${query}` : path;
}
