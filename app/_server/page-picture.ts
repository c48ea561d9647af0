import { createHash } from 'node:crypto';
import { type PictureView, SHARE_SIZE, shareAddress, shareSize } from '@/lib/media/schema';
import { readSharePicture } from '@/lib/settings/logo/read-logo';
import { GUEST } from '@/lib/viewer';
import { currentSite } from './site';

/** A picture that stands for a page on other sites. `url` is a path of the site. */
export type PagePicture = { url: string; width: number; height: number; alt: string; type: string };

/** A picture of the library, cropped for cards. */
export function cardOf(picture: PictureView, alt: string): PagePicture {
  const type = picture.file === 0 ? 'image/webp' : 'image/jpeg';
  return { url: shareAddress(picture), ...shareSize(picture), alt, type };
}

/** What stands for pages without a picture: that of the site, else a card with its title. */
export async function sitePicture(): Promise<PagePicture> {
  const { site } = await currentSite();
  const picture = await readSharePicture(GUEST);
  if (picture) return cardOf(picture, site.title);
  const said = createHash('sha256').update(`${site.title}\n${site.description}`).digest('base64url');
  // Other sites keep it for long under its address.
  return { url: `/share-card.png?v=${said.slice(0, 8)}`, ...SHARE_SIZE, alt: site.title, type: 'image/png' };
}
