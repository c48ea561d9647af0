import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isKnown, isUnchanged } from '../../../server/conditional';
import { encoded, encodingFor, packed } from '../../../server/encodings';
import { KeptPage, type Variant } from '../../../server/kept-page';
import type { Names, Sheet } from '../../../server/page-styles';
import { finishReaderHtml } from '../../../server/reader-html';
import { refusalPage } from '../../../server/refusals';
import { networkOf } from '../../../server/request-log';

const finished = (html: string) => finishReaderHtml(html).html;

describe('a reader page is finished', () => {
  test('without the framework’s scripts, their preloads, its data and its comments', () => {
    const html = `<!DOCTYPE html><head><link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/>\
<link rel="stylesheet" href="/c.css"/><script src="/_next/a.js" async=""></script></head><body><!--$--><p>Un &lt;script&gt; cité</p><!--/$-->\
<script>self.__next_f.push([1,"</p><script>"])</script><script>(1<2)</script></body>`;
    expect(finished(html)).toBe(
      '<!DOCTYPE html><head><link rel="stylesheet" href="/c.css"/></head><body><p>Un &lt;script&gt; cité</p></body>',
    );
  });

  test('with its own module and its structured data', () => {
    for (const script of [
      '<script type="module" src="/reader.js?v=0123456789ab"></script>',
      '<script type="module" src="/reader.js"></script>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003c!-- <b>"}</script>',
    ])
      expect(finished(`<p>a</p>${script}`)).toBe(`<p>a</p>${script}`);
    for (const script of [
      '<script src="//x/reader.js"></script>',
      '<script src="/reader.json"></script>',
      '<script src="https://x/reader.js"></script>',
      '<SCRIPT>1</SCRIPT>',
      '<script type="text/template">1</script>',
    ])
      expect(finished(`<p>a</p>${script}`)).toBe('<p>a</p>');
  });

  test('with the styles of what it has in it, named to the browser by their hash', () => {
    const sheet = (names: Names) => (names.has('.c') ? '.c{color:red}' : '');
    const styles = new Map<string, Sheet>([
      ['/a.css', sheet],
      ['/c.css', () => 'p{top:0}'],
    ]);
    const html =
      '<link rel="stylesheet" href="/a.css"/><link rel="stylesheet" href="/b.css"/><link rel="stylesheet" href="/c.css"/><p class="b c">a</p>';
    const css = '.c{color:red}p{top:0}';
    expect(finishReaderHtml(html, styles)).toEqual({
      html: `<style>${css}</style><link rel="stylesheet" href="/b.css"/><p class="b c">a</p>`,
      allowed: {
        styles: [`'sha256-${createHash('sha256').update(css).digest('base64')}'`],
        players: false,
      },
    });
    expect(finishReaderHtml('<div class="embed"></div>').allowed).toEqual({ styles: [], players: true });
  });

  test('with its fonts asked for at the end of the head, after the first picture', () => {
    const [font, picture] = [
      '<link rel="preload" href="/a.woff2" as="font"/>',
      '<link rel="preload" href="/b.webp" as="image"/>',
    ];
    expect(finished(`<head>${font}${picture}<title>a</title></head><body></body>`)).toBe(
      `<head>${picture}<title>a</title>${font}</head><body></body>`,
    );
  });

  test('and all else as it was, to the letter', () => {
    const html =
      '<p title="a > b <script>">é\u00a0: « <em>oui</em> » &amp; 𝒳</p><template><p hidden></p></template><textarea><!-- non --></textarea>';
    expect(finished(html)).toBe(html);
    expect(finished('<p>a</p><script>let x = 1;')).toBe('<p>a</p>');
  });
});

describe('an encoding', () => {
  test('is the best that the client takes', () => {
    for (const [accepts, encoding] of [
      [undefined, 'identity'],
      ['', 'identity'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['x-gzip', 'gzip'],
      ['*', 'br'],
      ['br;q=0, *', 'gzip'],
      ['br;q=0.1, gzip;q=0.9', 'gzip'],
      ['GZIP ; Q=0.5', 'gzip'],
      ['identity', 'identity'],
      ['identity;q=1, gzip;q=0', 'identity'],
      ['deflate', 'identity'],
      ['br;q=x', 'identity'],
      [',;,;q=', 'identity'],
    ] as const)
      expect(encodingFor(accepts), accepts).toBe(encoding);
  });

  test('is the same again', async () => {
    expect(gunzipSync(await encoded(Buffer.from('été'), 'gzip')).toString()).toBe('été');
  });
});

test('who has a page already is known by any way to say so', () => {
  for (const known of ['"a"', 'W/"a"', '"b", "a"', '*', '"b",W/"a"'])
    expect(isKnown(known, ['"z"', '"a"']), known).toBe(true);
  for (const unknown of [undefined, '', 'a', '"b"', '"a', '"A"'])
    expect(isKnown(unknown, ['"a"']), unknown).toBe(false);
});

function keptPage(body: Buffer, isKept = true): KeptPage {
  const reads = { tags: new Set<string>(), freshUntil: Number.POSITIVE_INFINITY };
  return new KeptPage({ status: 200, headers: {}, body, reads, route: '/', isKept });
}

test('a page is compressed once for each encoding, however many ask at once', async () => {
  const page = keptPage(Buffer.from('a'));
  expect(page.ready('br')).toBeUndefined();
  const [one, other] = await Promise.all([page.variant('br'), page.variant('br')]);
  expect(one).toBe(other);
  expect(page.ready('br')).toBe(one);
});

test('a page that is read again and again is packed tighter; who has the first form still has the page', async () => {
  const body = Buffer.from(Array.from({ length: 2_000 }, (_, n) => `<p>${n * n} voitures</p>`).join(''));
  const page = keptPage(body);
  const quick = await page.variant('br');
  const tagOf = (variant?: Variant) => variant?.tags[0] ?? '';
  await expect.poll(() => tagOf(page.ready('br'))).not.toBe(tagOf(quick));
  const tight = await page.variant('br');
  expect(tight.body.length).toBeLessThan(quick.body.length * 0.97);
  expect(brotliDecompressSync(tight.body).equals(body)).toBe(true);
  expect(tight.headers['content-length']).toBe(String(tight.body.length));
  for (const variant of [quick, tight])
    expect(isUnchanged({ ifNoneMatch: tagOf(variant) }, tight.tags), 'has the page').toBe(true);
  expect(isUnchanged({ ifNoneMatch: tagOf(await page.variant('gzip')) }, tight.tags)).toBe(false);
});

test('pages that are not kept, and those that would hold a core up, are not packed', async () => {
  for (const page of [keptPage(Buffer.alloc(3e5, 'a')), keptPage(Buffer.from('a'.repeat(9_000)), false)]) {
    const quick = await page.variant('br');
    for (let n = 0; n < 5; n++) page.ready('br');
    expect(await packed(Buffer.from('others are packed meanwhile'))).toBeDefined();
    expect(page.ready('br')).toBe(quick);
  }
});

test('the log knows the network of a client, never its address', () => {
  for (const [address, network] of [
    ['192.0.2.17', '192.0.2.0/24'],
    ['::ffff:192.0.2.17', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['', ''],
    ['jeanne@example.org', ''],
  ] as const)
    expect(networkOf(address), address).toBe(network);
});

test('a refusal is a whole page with a reference', () => {
  for (const status of [400, 401, 403, 404, 405, 408, 409, 413, 415, 429, 431, 500, 503]) {
    const page = refusalPage(status, 'abc');
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="fr">[\s\S]*<h1>[\s\S]*Référence : abc[\s\S]*<\/html>\n$/,
    );
    expect(page).toContain(`<title>${status} – `);
    expect(page).not.toMatch(/<style|<script| style=/);
  }
});
