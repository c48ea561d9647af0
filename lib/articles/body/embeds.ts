/** Something of another site that a page can show: where it comes from, and its player. */
export type EmbedView = {
  site: string;
  kind: 'film' | 'post' | 'sound';
  /** The address of the frame, which is loaded when a reader asks for it. */
  frame: string;
};

type Site = {
  site: string;
  kind: EmbedView['kind'];
  hosts: string[];
  /** The frame of an address of these hosts; undefined when it shows nothing that can be framed. */
  frame: (url: URL) => string | undefined;
};

const ID = '[\\w-]';
const at = (url: URL, pattern: string): string[] | undefined =>
  new RegExp(`^${pattern}/?$`).exec(url.pathname)?.slice(1);

/** Seconds of `90`, `90s` or `1m30s`. */
function secondsOf(time: string | null): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(time ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const SITES: Site[] = [
  {
    site: 'YouTube',
    kind: 'film',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    frame(url) {
      const { searchParams, hostname, pathname } = url;
      const id =
        hostname === 'youtu.be'
          ? at(url, `/(${ID}{11})`)?.[0]
          : pathname === '/watch'
            ? new RegExp(`^${ID}{11}$`).exec(searchParams.get('v') ?? '')?.[0]
            : at(url, `/(?:shorts|live|embed)/(${ID}{11})`)?.[0];
      const start = secondsOf(searchParams.get('t') ?? searchParams.get('start'));
      const from = start > 0 ? `?start=${start}` : '';
      return id && `https://www.youtube-nocookie.com/embed/${id}${from}`;
    },
  },
  {
    site: 'Vimeo',
    kind: 'film',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    frame(url) {
      const [id, hash] = at(url, '/(?:video/|channels/[\\w-]+/)?(\\d{1,12})(?:/([0-9a-f]{4,20}))?') ?? [];
      const secret = hash ?? /^[0-9a-f]{4,20}$/.exec(url.searchParams.get('h') ?? '')?.[0];
      return id && `https://player.vimeo.com/video/${id}?dnt=1${secret ? `&h=${secret}` : ''}`;
    },
  },
  {
    site: 'Dailymotion',
    kind: 'film',
    hosts: ['dailymotion.com', 'dai.ly'],
    frame(url) {
      const place = url.hostname === 'dai.ly' ? '/' : '/(?:embed/)?video/';
      const id = at(url, `${place}([a-z0-9]{5,20})(?:_[^/]*)?`)?.[0];
      return id && `https://geo.dailymotion.com/player.html?video=${id}`;
    },
  },
  {
    site: 'X',
    kind: 'post',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    frame(url) {
      const id = at(url, '/(?:\\w{1,20}|i/web)/status/(\\d{1,20})(?:/(?:photo|video)/\\d)?')?.[0];
      return id && `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`;
    },
  },
  {
    site: 'Instagram',
    kind: 'post',
    hosts: ['instagram.com'],
    frame(url) {
      const [kind, id] = at(url, `/(?:[\\w.]{1,30}/)?(p|reel|tv)/(${ID}{5,40})`) ?? [];
      return id && `https://www.instagram.com/${kind}/${id}/embed/captioned/`;
    },
  },
  {
    site: 'SoundCloud',
    kind: 'sound',
    hosts: ['soundcloud.com'],
    frame(url) {
      const path = at(url, `/(${ID}{2,60}/(?:sets/)?${ID}{1,200})`)?.[0];
      const track = path && encodeURIComponent(`https://soundcloud.com/${path}`);
      return track && `https://w.soundcloud.com/player/?url=${track}&show_teaser=false`;
    },
  },
];

/**
 * What an address shows of one of the sites that we frame; undefined for every other address. The frame's
 * address is made of the id alone: nothing else of what was given gets into it.
 */
export function embedOf(address: string): EmbedView | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return;
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const found = SITES.find(({ hosts }) => hosts.includes(host));
  url.hostname = host;
  const frame = found?.frame(url);
  return found && frame ? { site: found.site, kind: found.kind, frame } : undefined;
}

/** The name of the site of an address: a site that we frame, or its host. */
export function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m)\./, '') : '';
  return SITES.find(({ hosts }) => hosts.includes(host))?.site ?? host;
}
