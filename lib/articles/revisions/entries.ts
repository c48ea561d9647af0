import { countWords } from './count-words';
import type { RevisionEntry } from './schema';
import type { EntryRow } from './store';

/** From rows to what the history shows. */
export async function entriesOf(rows: EntryRow[]): Promise<RevisionEntry[]> {
  const words = await countWords(rows);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    by: row.member?.name ?? null,
    savedAt: row.savedAt,
    reason: row.reason,
    words: words.get(row.id) ?? 0,
    isDraft: row.draftOf !== null,
    isLive: row.liveOf?.status === 'published',
    scheduledAt: row.schedules[0]?.at ?? null,
  }));
}
