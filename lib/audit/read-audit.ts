import { beginningOf, dayAfter } from '../days';
import { transaction } from '../db';
import { readSite } from '../settings/read-site';
import { requireRole, type Viewer } from '../viewer';
import { linesOf } from './lines';
import { record } from './record';
import { type AuditFilter, type AuditLine, auditFilterSchema, NOBODY } from './schema';
import { everybody, findEntry, listEntries, type Narrowed } from './store';

const PER_PAGE = 50;
const PER_PART = 500;

export type AuditPage = { lines: AuditLine[]; next: string | null };

/** A page of the trail, the newest first. Administrators. @throws Forbidden, NotFound, ZodError */
export async function readAudit(viewer: Viewer, input: unknown): Promise<AuditPage> {
  requireRole(viewer, 'administrator');
  return page(viewer, auditFilterSchema.parse(input), PER_PAGE);
}

/** A part of the trail for a file: as `readAudit`, in longer pages. Administrators. @throws Forbidden, NotFound, ZodError */
export async function exportAudit(viewer: Viewer, input: unknown): Promise<AuditPage> {
  requireRole(viewer, 'administrator');
  const filter = auditFilterSchema.parse(input);
  // Whoever takes the trail out of the house is in it, once.
  if (filter.after === '') await transaction((tx) => record(tx, viewer, 'audit.export', 'audit', ''));
  return page(viewer, filter, PER_PART);
}

/** Those whose deeds the trail can be narrowed to. Administrators. @throws Forbidden, NotFound */
export async function listPeople(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  requireRole(viewer, 'administrator');
  return everybody();
}

async function page(viewer: Viewer, filter: AuditFilter, perPage: number): Promise<AuditPage> {
  const [place, { timeZone }] = await Promise.all([
    filter.after === '' ? null : findEntry(filter.after),
    readSite(viewer),
  ]);
  const rows = await listEntries(narrowed(filter, timeZone), place, perPage + 1);
  const lines = await linesOf(rows.slice(0, perPage));
  return { lines, next: rows.length > perPage ? (lines.at(-1)?.id ?? null) : null };
}

function narrowed({ who, action, kind, thing, since, until }: AuditFilter, timeZone: string): Narrowed {
  return {
    ...(who !== '' && { memberId: who === NOBODY ? null : who }),
    ...(action !== '' && { action }),
    ...(kind !== '' && { entity: kind }),
    ...(thing !== '' && { entityId: thing }),
    ...(since !== '' && { since: beginningOf(since, timeZone) }),
    ...(until !== '' && { until: beginningOf(dayAfter(until), timeZone) }),
  };
}
