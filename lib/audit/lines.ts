import { changesOf } from './changes';
import { namesOf } from './names/store';
import type { AuditLine } from './schema';
import type { EntryRow } from './store';

/** Where settings are changed, by what they are about. */
const SETTINGS: Record<string, string> = { comments: '/admin/comments/settings' };

/** Entries of the trail as they are read, with what things are called now. */
export async function linesOf(rows: EntryRow[]): Promise<AuditLine[]> {
  const names = await namesOf(rows);
  return rows.map(({ id, at, member, action, entity, entityId, data }) => {
    const named = names.get(`${entity} ${entityId}`);
    const settings = entity === 'setting' ? (SETTINGS[entityId] ?? '/admin/settings') : '';
    return {
      ...{ id, at, who: member, action, kind: entity, thing: entityId },
      name: named?.name ?? '',
      path: named?.path ?? settings,
      changes: changesOf(data),
    };
  });
}
