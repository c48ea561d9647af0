import { countApproved } from '../../comments/count-comments';
import { entryId } from '../../entry-id';
import { dependsOn } from '../../freshness';
import { openMedia } from '../../media/open-media';
import { fileAddress, type PictureView, pictureAddress } from '../../media/schema';
import { mediaTag } from '../../media/view';
import type { Viewer } from '../../viewer';
import type { BodyNode } from '../body/check-body';
import { linkedMediaIdsOf, mediaIdsOf } from '../body/walk-body';
import { type FullRow, findFiles, findPictures } from '../live/store';
import { articleView } from '../live/views';
import type { FedArticle, FedFile } from './schema';

/** Wide enough for any screen on which feeds are read. */
const WIDEST = 1600;

/** Published articles as feeds tell them. */
export async function fedArticles(viewer: Viewer, rows: FullRow[]): Promise<FedArticle[]> {
  const bodies = rows.map((row) => row.live?.body as BodyNode);
  const linked = [...new Set(bodies.flatMap(linkedMediaIdsOf))];
  dependsOn(...linked.map(mediaTag));
  const [pictures, files, counts] = await Promise.all([
    findPictures([...new Set(bodies.flatMap(mediaIdsOf))]),
    findFiles(linked),
    countApproved(
      viewer,
      rows.map(({ id }) => id),
    ),
  ]);
  return Promise.all(
    rows.map(async (row, n) => {
      const ids = mediaIdsOf(bodies[n] as BodyNode);
      const own = pictures.filter(({ id }) => ids.includes(id));
      const article = articleView(row, own, counts[row.id] ?? 0);
      const links = linkedMediaIdsOf(bodies[n] as BodyNode);
      return {
        ...article,
        entryId: entryId('article', row.id),
        categories: row.categories.map(({ category: { slug, name } }) => ({ slug, name })),
        leadFile: article.lead && (await leadFile(viewer, article.lead.picture)),
        files: links.flatMap((id): FedFile[] => {
          const file = files.find((one) => one.id === id);
          return file
            ? [{ path: fileAddress(file), type: file.type, bytes: file.bytes, name: file.name }]
            : [];
        }),
      };
    }),
  );
}

/** Programs that take enclosures want to know how many bytes they are: none is told of a file that is not there. */
async function leadFile(viewer: Viewer, picture: PictureView): Promise<FedArticle['leadFile']> {
  const width = picture.widths.filter((one) => one <= WIDEST).at(-1) ?? picture.width;
  const path = pictureAddress(picture, width, 'jpg');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = await openMedia(viewer, picture.id, name);
  if (found === undefined) return null;
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  return { path, type: found.type, bytes: found.file.bytes, name, width, height };
}
