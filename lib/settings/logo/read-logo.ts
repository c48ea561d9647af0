import type { PictureView } from '../../media/schema';
import { pictureView } from '../../media/view';
import type { Viewer } from '../../viewer';
import { readSite } from '../read-site';
import { findLogo } from './store';

/** The picture of the site, if it has one. Public. */
export async function readLogo(viewer: Viewer): Promise<PictureView | null> {
  const { logoId } = await readSite(viewer);
  const row = logoId === '' ? null : await findLogo(logoId);
  return row && pictureView(row);
}
