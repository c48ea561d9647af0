import { fileAddress, type MediaDetail, pictureAddress } from '@/lib/media/schema';
import { type DateStyle, longDate } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { CopyAddress } from './copy-address';

type Props = { medium: MediaDetail; words: Words['media']; style: DateStyle };

/** What is known of a file: its kind, its size, who sent it; and its address. */
export function MediaFacts({ medium, words, style }: Props) {
  const { detail } = words;
  const { kind, type, bytes, width, height, createdAt, by } = medium;
  const size =
    bytes < 1e6 ? detail.kilobytes(Math.ceil(bytes / 1e3)) : detail.megabytes(Math.round(bytes / 1e5) / 10);
  const when = longDate(createdAt, style);
  const address =
    kind === 'file' ? fileAddress(medium) : pictureAddress(medium, medium.widths.at(-1) ?? width);
  return (
    <section aria-labelledby="medium-facts">
      <h2 id="medium-facts">{detail.facts}</h2>
      <dl className="medium-facts">
        <dt>{detail.format}</dt>
        <dd>
          {(type.split('/')[1] ?? type).replace(/^x-/, '').toUpperCase()}
          {kind === 'picture' && `, ${detail.pixels(width, height)}`}
        </dd>
        {bytes > 0 && (
          <>
            <dt>{detail.size}</dt>
            <dd>{size}</dd>
          </>
        )}
        <dt>{detail.added}</dt>
        <dd>{by === null ? detail.addedOn(when) : detail.addedBy(when, by)}</dd>
      </dl>
      <p className="medium-address">
        <a className="button button-small" href={address}>
          {detail.open}
        </a>
        <CopyAddress address={address} words={{ copy: detail.copy, copied: detail.copied }} />
      </p>
    </section>
  );
}
