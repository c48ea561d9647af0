import type { PictureView } from '../../media/schema';
import { pictureView } from '../../media/view';
import type { Viewer } from '../../viewer';
import { readSite } from '../read-site';
import { findLogo } from './store';

/** The picture of the site, if it has one. Public. */
export async function readLogo(viewer: Viewer): Promise<PictureView | null> {
  return pictureOf((await readSite(viewer)).logoId);
}

/** The picture of cards for pages that have none of their own, if the site has one. Public. */
export async function readSharePicture(viewer: Viewer): Promise<PictureView | null> {
  return pictureOf((await readSite(viewer)).shareId);
}

async function pictureOf(id: string): Promise<PictureView | null> {
  const row = id === '' ? null : await findLogo(id);
  return row && pictureView(row);
}
