import { describe, expect, test } from 'vitest';
import { embedOf } from '../../lib/articles/body/embeds';
import { EMBED_HOSTS } from '../../server/security-headers';

const SOUND = 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2F';
const KNOWN = [
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'],
  ['https://m.youtube.com/watch?list=x&v=aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'],
  [
    'https://youtu.be/aqz-KE-bpKQ?si=abc&t=1m30s',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90',
  ],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'],
  [
    'https://www.youtube.com/live/aqz-KE-bpKQ?t=42',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=42',
  ],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://vimeo.com/76979871/a1b2c3d4e5', 'https://player.vimeo.com/video/76979871?dnt=1&h=a1b2c3d4e5'],
  [
    'https://player.vimeo.com/video/76979871?h=a1b2c3d4e5',
    'https://player.vimeo.com/video/76979871?dnt=1&h=a1b2c3d4e5',
  ],
  ['https://www.dailymotion.com/video/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
  ['https://dai.ly/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
  [
    'https://x.com/lemonde/status/1234567890123456789',
    'https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true',
  ],
  [
    'https://twitter.com/lemonde/status/123?s=20',
    'https://platform.twitter.com/embed/Tweet.html?id=123&dnt=true',
  ],
  ['https://www.instagram.com/p/Cabc-12_x/', 'https://www.instagram.com/p/Cabc-12_x/embed/captioned/'],
  [
    'https://www.instagram.com/radiofrance/reel/Cabc12x/',
    'https://www.instagram.com/reel/Cabc12x/embed/captioned/',
  ],
  ['https://soundcloud.com/forss/flickermood?utm_source=x', `${SOUND}forss%2Fflickermood&show_teaser=false`],
  ['https://soundcloud.com/forss/sets/soulhack', `${SOUND}forss%2Fsets%2Fsoulhack&show_teaser=false`],
] as const;

const HOSTILE = [
  'http://www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
  'https://evil-youtube.com/watch?v=aqz-KE-bpKQ',
  'https://youtube.com@evil.example/watch?v=aqz-KE-bpKQ',
  'https://user:pass@www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com:8443/watch?v=aqz-KE-bpKQ',
  'https://www.youtube.com/watch?v=aqz-KE-bpK"onload=x',
  'https://www.youtube.com/watch?v=../../evil',
  'https://www.youtube.com/embed/..%2f..%2fevil',
  'https://www.youtube.com/redirect?q=https://evil.example',
  'https://yоutube.com/watch?v=aqz-KE-bpKQ',
  'https://www.www.youtube.com/watch?v=aqz-KE-bpKQ',
  'https://vimeo.com/76979871/../evil',
  'https://vimeo.com/ondemand',
  'https://x.com/i/status/12&x=<script>',
  'https://www.instagram.com/p/a/../../accounts/login/',
  'https://soundcloud.com/a/b%22%3E',
  'https://soundcloud.com/forss',
  'javascript://youtube.com/watch?v=aqz-KE-bpKQ',
  'data:text/html,https://youtu.be/aqz-KE-bpKQ',
  'blob:https://youtu.be/aqz-KE-bpKQ',
  'youtu.be/aqz-KE-bpKQ',
  '',
  `https://youtu.be/${'a'.repeat(100_000)}`,
];

describe('an address of another site', () => {
  test.each(KNOWN)('%s is shown as %s', (address, frame) => {
    expect(embedOf(address)?.frame).toBe(frame);
  });

  test.each(HOSTILE)('%.60s is framed by no page', (address) => {
    expect(embedOf(address)).toBeUndefined();
  });
});

test('a page may frame the hosts of these players, each of them, and no other', () => {
  const hosts = KNOWN.map(([, frame]) => new URL(frame).origin);
  expect([...EMBED_HOSTS].sort()).toEqual([...new Set(hosts)].sort());
});
