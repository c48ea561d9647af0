import { describeMedia } from '../../../lib/media/describe-media';
import { deleteMedia } from '../../../lib/media/library/delete-media';
import { listMedia } from '../../../lib/media/library/list-media';
import { readMedia } from '../../../lib/media/library/read-media';
import { replaceMedia } from '../../../lib/media/replace-media';
import { storePicture } from '../../../lib/media/store-picture';
import { sweepMedia } from '../../../lib/media/sweep-media';
import type { Viewer } from '../../../lib/viewer';
import { done, ROSES } from '../cast';
import { add, sent } from '../media';
import type { Table } from './table';

/** A picture that the viewer sent, if they may send one. */
const own = async (viewer: Viewer) => done(await storePicture(viewer, ROSES)).id;

/** Who may call the verbs of the media library. An author changes what is their own: tests/integration/media. */
export const media: Table = {
  addMedia: ['writers', (viewer) => add(viewer, ROSES)],
  deleteMedia: ['writers', async (viewer) => deleteMedia(viewer, await own(viewer))],
  describeMedia: ['writers', async (viewer) => describeMedia(viewer, await own(viewer), {})],
  listMedia: ['writers', (viewer) => listMedia(viewer, {})],
  readMedia: ['writers', async (viewer) => readMedia(viewer, await own(viewer))],
  replaceMedia: [
    'writers',
    async (viewer) => {
      const id = await own(viewer);
      return sent(ROSES, 'roses.gif', (upload) => replaceMedia(viewer, id, upload));
    },
  ],
  storePicture: ['writers', (viewer) => storePicture(viewer, ROSES)],
  sweepMedia: ['administrator', (viewer) => sweepMedia(viewer)],
};

/** What readers ask for: the front door answers with the pictures of pages. */
export const publicMedia = ['openMedia'];
