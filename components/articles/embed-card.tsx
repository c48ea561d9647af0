import type { Words } from '@/lib/words/dictionary';

type Props = { url: string; title: string; words: Words['reader'] };

const SITES: Record<string, string> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'x.com': 'X',
  'twitter.com': 'X',
  'instagram.com': 'Instagram',
  'soundcloud.com': 'SoundCloud',
};

/** A film, a post or a sound of another site: its name and a link. Nothing is loaded from there. */
export function EmbedCard({ url, title, words }: Props) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^(www|m)\./, '');
  const site = SITES[host] ?? host;
  return (
    <div className="embed">
      <p className="embed-site">{site}</p>
      <p>
        <a className="embed-link" href={url} rel="noopener">
          {title === '' ? words.embedOpen(site) : title}
        </a>
      </p>
      <p className="meta">{words.embedNote}</p>
    </div>
  );
}
