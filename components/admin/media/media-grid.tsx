import { type MediaItem, pictureAddress, thumbnailAddress } from '@/lib/media/schema';
import type { Words } from '@/lib/words/dictionary';

/** The pictures and files of a page of the library, each a link to where it is described. */
export function MediaGrid({ items, words }: { items: MediaItem[]; words: Words['media'] }) {
  return (
    <ul className="media-grid" aria-label={words.list}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={`/admin/media/${item.id}`}>
            {item.kind === 'picture' ? (
              <img
                src={thumbnailAddress(item)}
                srcSet={item.widths
                  .slice(0, 3)
                  .map((width) => `${pictureAddress(item, width)} ${width}w`)
                  .join(', ')}
                sizes="12rem"
                alt=""
                loading="lazy"
                className={`focus-${item.focus}`}
              />
            ) : (
              <span className="media-file" aria-hidden="true">
                {item.type === 'application/pdf' ? words.item.pdf : words.item.audio}
              </span>
            )}
            <span className="media-name">{item.alt || item.name || words.untitled}</span>
          </a>
          {item.kind === 'picture' && item.alt === '' && (
            <span className="badge badge-warning">{words.item.lacksAlt}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
