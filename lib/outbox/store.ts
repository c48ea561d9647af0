import type { InputJsonValue, Tx } from '../db';

export type MailRow = {
  id: string;
  kind: string;
  contactId: string | null;
  memberId: string | null;
  data: InputJsonValue;
  createdAt: Date;
  dueAt: Date;
};

export async function insertMail(tx: Tx, row: MailRow): Promise<void> {
  await tx.outboxMail.create({ data: row, select: { id: true } });
}
