import { requireWriter, type Viewer } from '../../viewer';
import { narrowed } from './narrow';
import { listSchema, type Work } from './schema';
import { countRows } from './store';

const LISTS = ['review', 'changes', 'validated', 'scheduled', 'failed'] as const;

/**
 * « Mon travail »: how many articles wait to be read, were sent back, may be published, are planned, or were planned
 * and could not be done, and how many are the viewer's. Of what the viewer sees. @throws Forbidden, NotFound
 */
export async function countWork(viewer: Viewer): Promise<Work[]> {
  requireWriter(viewer);
  const count = async (list: Work['list'], asked: object) =>
    ({ list, count: await countRows(await narrowed(listSchema.parse(asked), viewer)) }) as const;
  return Promise.all([
    count('mine', { mine: '1' }),
    ...LISTS.map((state) => count(state, { state })),
    count('trashed', { state: 'trashed' }),
  ]);
}
