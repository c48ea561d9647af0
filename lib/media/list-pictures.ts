import type { PictureView } from '../articles/schema';
import { requireWriter, type Viewer } from '../viewer';
import { listPictures as listRows } from './store';

/** The newest pictures of the library, at most 60. Editors and authors. @throws Forbidden, NotFound */
export async function listPictures(viewer: Viewer): Promise<(PictureView & { alt: string })[]> {
  requireWriter(viewer);
  const rows = await listRows(60);
  return rows.map((row) => ({ ...row, widths: row.widths as number[] }));
}
