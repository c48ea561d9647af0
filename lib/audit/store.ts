import type { Tx } from '../db';

export type AuditRow = {
  id: string;
  at: Date;
  memberId: string | null;
  action: string;
  entity: string;
  entityId: string;
  data: object;
};

export async function insertAuditEntry(tx: Tx, row: AuditRow): Promise<void> {
  await tx.auditEntry.create({ data: row, select: { id: true } });
}
