import { fromNow, HOUR } from '../clock';
import { requireRole, type Viewer } from '../viewer';
import { discardOlderThan } from './incoming';
import { fileNumber, partsOf } from './keys';
import { mediaStorage } from './storage';
import { findFiles } from './store';

const AT_ONCE = 200;

/**
 * Takes away the files that no row speaks of: what a process left that ended between a file and its row, and the
 * files that were replaced an hour ago or more. Administrators. @returns how many went. @throws Forbidden, NotFound
 */
export async function sweepMedia(viewer: Viewer): Promise<number> {
  requireRole(viewer, 'administrator');
  // Longer than any upload takes from its file to its row.
  const old = fromNow(-HOUR);
  let count = await discardOlderThan(old);
  let batch: string[] = [];
  for await (const { key, at } of mediaStorage().list()) {
    if (at < old) batch.push(key);
    if (batch.length < AT_ONCE) continue;
    count += await sweep(batch);
    batch = [];
  }
  return count + (await sweep(batch));
}

async function sweep(keys: string[]): Promise<number> {
  const rows = await findFiles([...new Set(keys.map((key) => partsOf(key).id))]);
  const numbers = new Map(rows.map((row) => [row.id, fileNumber(row)]));
  const orphans = keys.filter((key) => numbers.get(partsOf(key).id) !== partsOf(key).number);
  await mediaStorage().delete(orphans);
  return orphans.length;
}
