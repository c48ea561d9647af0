import type { PictureView } from '@/lib/articles/schema';

type Props = { picture: PictureView; alt: string; sizes: string; eager?: boolean };

/** The address of a variant of a picture, `width` pixels wide. */
export function pictureAddress(picture: PictureView, width: number): string {
  return `/media/${picture.id}/${width}.webp`;
}

/** A picture in the width that its place needs; `eager` for the one that readers see first. */
export function Picture({ picture, alt, sizes, eager = false }: Props) {
  const largest = picture.widths.at(-1) ?? picture.width;
  const middle = picture.widths.find((width) => width >= 800) ?? largest;
  return (
    <img
      src={pictureAddress(picture, middle)}
      srcSet={picture.widths.map((width) => `${pictureAddress(picture, width)} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      {...(eager ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  );
}

type CaptionProps = { caption: string; credit: string };

/** The caption of a picture and whose it is; nothing when there is neither. */
export function Caption({ caption, credit }: CaptionProps) {
  if (caption === '' && credit === '') return null;
  return (
    <figcaption>
      {caption} {credit !== '' && <span className="credit">{credit}</span>}
    </figcaption>
  );
}
