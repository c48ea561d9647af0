import { methodNotAllowed, respond } from '@/app/_server/respond';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { auditCells, auditColumns } from '@/components/admin/audit/audit-cells';
import { type AuditPage, exportAudit } from '@/lib/audit/read-audit';
import { now } from '@/lib/clock';
import { BYTE_ORDER_MARK, csvLine } from '@/lib/csv';
import { askedOf } from '../asked';

/** The log as a CSV file, narrowed as the page is; sent part by part, as it is read. */
export const GET = respond(async (request: Request) => {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const asked = askedOf(Object.fromEntries(new URL(request.url).searchParams));
  // The first part is read before anything is sent: what fails then is said as a failure.
  let part: AuditPage | null = await exportAudit(viewer, { ...asked, after: '' });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (file) => file.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(auditColumns(words)))),
    async pull(file) {
      if (part === null) return file.close();
      const { lines, next }: AuditPage = part;
      const text = lines.map((line) => csvLine(auditCells(line, words))).join('');
      part = next === null ? null : await exportAudit(viewer, { ...asked, after: next });
      file.enqueue(encoder.encode(text));
    },
  });
  const name = `${words.audit.file}-${now().toISOString().slice(0, 10)}.csv`;
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
});

const refuse = methodNotAllowed('GET');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
