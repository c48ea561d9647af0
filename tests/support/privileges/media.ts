import { listPictures } from '../../../lib/media/list-pictures';
import { storePicture } from '../../../lib/media/store-picture';
import { ROSES } from '../cast';
import type { Table } from './table';

/** Who may call the verbs of the media library. */
export const media: Table = {
  listPictures: ['writers', (viewer) => listPictures(viewer)],
  storePicture: ['writers', (viewer) => storePicture(viewer, ROSES)],
};
