import { type PictureView, pictureAddress } from '@/lib/media/schema';
import { type Html, html } from './html';

type Said = { alt: string; caption: string; credit: string };

/** Pixels: wide enough for a column of a feed reader. */
const USUAL = 1200;

/** A picture with its caption and credit for feeds, which have no style: it says its size itself. */
export function figureHtml(picture: PictureView, said: Said, absolute: (path: string) => string): Html {
  const { alt, caption, credit } = said;
  const width = picture.widths.filter((one) => one <= USUAL).at(-1) ?? picture.width;
  const height = Math.max(1, Math.round((width * picture.height) / picture.width));
  const of = (one: number) => `${absolute(pictureAddress(picture, one, 'jpg'))} ${one}w`;
  const srcset =
    picture.file === 0 || picture.widths.length < 2 ? undefined : picture.widths.map(of).join(', ');
  const image = html('img', {
    src: absolute(pictureAddress(picture, width, 'jpg')),
    srcset,
    sizes: srcset && `(min-width: ${width}px) ${width}px, 100vw`,
    width,
    height,
    alt,
  });
  const words = [caption, credit].filter((part) => part !== '').join(' ');
  return html('figure', {}, image, words === '' ? undefined : html('figcaption', {}, words));
}
