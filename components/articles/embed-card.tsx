import { isHttpUrl } from '@/lib/articles/body/addresses';
import { type EmbedView, embedOf, siteOf } from '@/lib/articles/body/embeds';
import type { Words } from '@/lib/words/dictionary';

type Props = { url: string; title: string; words: Words['reader'] };

/**
 * A film, a post or a sound of another site: its name and a link. Nothing is loaded from there. The button is
 * shown by public/reader.js, which puts a frame with the button's data as its attributes in the card's place.
 */
export function EmbedCard({ url, title, words }: Props) {
  if (!isHttpUrl(url)) return null;
  const site = siteOf(url);
  const view = embedOf(url);
  return (
    <div className="embed">
      <p className="embed-site">{site}</p>
      <p>
        <a className="embed-link" href={url} rel="noopener">
          {title === '' ? words.embedOpen(site) : title}
        </a>
      </p>
      {view && (
        <button
          type="button"
          className="embed-load"
          hidden
          {...frameOf(view, title === '' ? words.embedFrame(site) : `${title} (${site})`)}
        >
          {words.embedLoad[view.kind]}
        </button>
      )}
      <p className="meta">{view ? words.embedNote(site) : words.embedElsewhere}</p>
    </div>
  );
}

/** The attributes of the frame, as data. */
function frameOf({ kind, frame }: EmbedView, title: string) {
  return {
    // Each player runs on its own host: `allow-same-origin` gives it nothing of ours.
    'data-sandbox': 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    'data-allow': 'fullscreen; picture-in-picture; encrypted-media',
    'data-loading': 'lazy',
    // Without our origin YouTube refuses to play; the address of the article is told to nobody.
    'data-referrerpolicy': 'strict-origin-when-cross-origin',
    'data-title': title,
    'data-class': `embed-frame embed-${kind}`,
    'data-src': frame,
  };
}
