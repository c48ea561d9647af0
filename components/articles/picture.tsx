import { preload } from 'react-dom';
import { type PictureView, pictureAddress } from '@/lib/media/schema';

type Props = {
  picture: PictureView;
  alt: string;
  sizes: string;
  loading?: 'first' | 'eager' | 'lazy';
  /** It is cut to the shape of its place, around what must stay in sight. */
  cropped?: boolean;
};

/** A picture in the width that its place needs; the `first` one is what readers wait for, before the fonts. */
export function Picture({ picture, alt, sizes, loading = 'lazy', cropped = false }: Props) {
  const largest = picture.widths.at(-1) ?? picture.width;
  const middle = picture.widths.find((width) => width >= 800) ?? largest;
  const webp = picture.widths.map((width) => `${pictureAddress(picture, width)} ${width}w`).join(', ');
  const isOld = picture.file === 0;
  if (loading === 'first') {
    const type = isOld ? {} : { type: 'image/webp' };
    preload(pictureAddress(picture, middle), {
      ...{ as: 'image', fetchPriority: 'high', imageSrcSet: webp, imageSizes: sizes, ...type },
    });
  }
  const image = (
    <img
      src={pictureAddress(picture, middle, 'jpg')}
      {...(isOld && { srcSet: webp, sizes })}
      width={picture.width}
      height={picture.height}
      alt={alt}
      {...(cropped && picture.focus !== 'center' && { className: `focus-${picture.focus}` })}
      {...(loading === 'first' && { fetchPriority: 'high' })}
      {...(loading === 'lazy' && { loading, decoding: 'async' })}
    />
  );
  // Browsers that know no WebP take the one JPEG.
  return isOld ? (
    image
  ) : (
    <picture>
      <source type="image/webp" srcSet={webp} sizes={sizes} />
      {image}
    </picture>
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
