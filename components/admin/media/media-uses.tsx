import type { MediaDetail } from '@/lib/media/schema';
import type { Words } from '@/lib/words/dictionary';

/** Where a picture or a file stands. Drafts that are not the viewer's to see are only counted. */
export function MediaUses({ medium, words }: { medium: MediaDetail; words: Words }) {
  const { detail } = words.media;
  const { uses, otherDrafts } = medium;
  return (
    <section aria-labelledby="medium-uses">
      <h2 id="medium-uses">{detail.uses}</h2>
      {uses.length === 0 && otherDrafts === 0 && <p className="hint">{detail.unused}</p>}
      <ul className="medium-uses">
        {uses.map(({ place, title, href }) => {
          const said = title || (place === 'logo' || place === 'share' ? '' : words.editor.list.untitled);
          return (
            <li key={`${place} ${href ?? title}`}>
              <span className={place === 'live' ? 'badge badge-published' : 'badge'}>
                {detail.places[place]}
              </span>{' '}
              {href === null ? said : <a href={href}>{said}</a>}
            </li>
          );
        })}
        {otherDrafts > 0 && <li>{detail.otherDrafts(otherDrafts)}</li>}
      </ul>
    </section>
  );
}
