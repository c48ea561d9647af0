import { pictureAddress } from '../../media/schema';
import { plainPicture } from '../../media/view';
import { picturesOf } from './store';

/** The addresses of the pictures of articles, each at its widest, by the article's id. */
export async function picturesByArticle(ids: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { entityId, media } of await picturesOf(ids)) {
    // Without the tag of each picture: there may be a hundred thousand, and addresses of replaced ones still lead there.
    const picture = plainPicture(media);
    const address = pictureAddress(picture, picture.widths.at(-1) ?? picture.width, 'jpg');
    found.set(entityId, [...(found.get(entityId) ?? []), address]);
  }
  return found;
}
