import { reading } from '../../lib/db';
import { commentRow } from './reports';

/** Comments as moderators see them and what is written down of their decisions. */

/** A comment as it is now, as the queue's forms name it. */
export async function seenNow(id: string) {
  const { status, version } = await commentRow(id);
  return { id, from: status as 'pending', version };
}

/** What a decision may change of a comment, besides its text. */
export async function stateOf(id: string) {
  const { status, reason, reasonWords, decidedAt, shown, below, reports, learned } = await commentRow(id);
  return { status, reason, reasonWords, decidedAt, shown, below, reports, learned };
}

/** All that the filter knows. */
export async function filterWords(): Promise<Record<string, string>> {
  const rows = await reading().filterWord.findMany({ orderBy: { word: 'asc' } });
  return Object.fromEntries(rows.map(({ word, ham, spam }) => [word, `${ham}/${spam}`]));
}

/** What the audit log says of comments and bans, without who. */
export async function trail(entityId: string): Promise<{ action: string; data: unknown }[]> {
  const where = { entityId };
  const select = { action: true, data: true };
  return reading().auditEntry.findMany({ where, select, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
}

export const mails = (kind: string) =>
  reading().outboxMail.findMany({ where: { kind }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
