import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickRequestOf } from '../../../server/quick-request';
import { canonicalAddress, routeNames, routeOf } from '../../../server/routes';
import { keptAddressOf, targetOf } from '../../../server/target';
import { sources } from '../../support/sources';

test('the front door knows every page and route of the app, and no other', () => {
  const served = sources('.ts', '.tsx')
    .map(({ file }) => /^app\/(.*\/|)(?:page|route)\.tsx?$/.exec(file)?.[1])
    .filter((folder) => folder !== undefined)
    .map((folder) => `/${folder.replace(/\([\w-]+\)\//g, '').replace(/\[(\w+)\]/g, ':$1')}`)
    .map((address) => (address === '/' ? address : address.replace(/\/$/, '')));
  expect(served.length).toBeGreaterThan(20);
  // Pictures are files to the front door; a plain `next start` serves them by this route.
  expect(served.filter((address) => address !== '/media/:id/:name').sort()).toEqual([...routeNames].sort());
});

describe('an address', () => {
  const kept = (url: string) => {
    const target = targetOf(url);
    return target && keptAddressOf(target)?.address;
  };

  test('is one, whatever is sent with it that makes no other page', () => {
    for (const url of [
      '/',
      '/?',
      '/?utm_source=x',
      '/?fbclid=1&b',
      'http://x/',
      '/?Page=2',
      '/?#'.slice(0, 2),
    ])
      expect(kept(url), url).toBe('/');
    expect(kept('/?b=1&page=2&a')).toBe('/?page=2');
    expect(kept('/?page=%32')).toBe('/?page=2');
    expect(kept('/articles/l%27%C3%A9t%C3%A9')).toBe(kept("/articles/l'%c3%a9t%c3%a9"));
    expect(kept('/articles/a?page=2')).toBe('/articles/a');
    expect(kept('/?page=1&page=2')).toBeUndefined();
  });

  test('is none when it is malformed or leaves the site', () => {
    for (const url of [
      '',
      '*',
      'x',
      '//x',
      '/\\x',
      '/%',
      '/%00',
      '/%0a',
      '/a%2fb',
      '/..',
      '/%2e%2E/x',
      '/a#b',
      'ftp://x/',
    ])
      expect(targetOf(url), url).toBeUndefined();
  });

  test('that is kept leads to itself, whatever it is', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(segment, fc.string(), (slug, page) => {
        const path = `/articles/${slug}`;
        const route = routeOf(path);
        if (route?.kind !== 'kept' || targetOf(`/articles/${encodeURIComponent(slug)}`) === undefined) return;
        const address = canonicalAddress(path, '', route) ?? '';
        expect(kept(address)).toBe(address);
        const paged = kept(`/?page=${encodeURIComponent(page)}&x=1`) ?? '';
        expect(kept(paged)).toBe(paged);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a request that is answered on the socket', () => {
  const of = (text: string) => quickRequestOf(Buffer.from(text, 'latin1'));
  const HOST = 'Host: x\r\n';

  test('is whole, alone and plain', () => {
    expect(of(`GET /a?b HTTP/1.1\r\n${HOST}\r\n`)).toEqual({ isHead: false, target: '/a?b' });
    const all = `If-None-Match: "a" \r\nACCEPT-ENCODING:br\r\nX-Forwarded-For: 1.2.3.4\r\nConnection: Keep-Alive\r\n`;
    expect(of(`HEAD / HTTP/1.1\r\n${HOST}${all}Cookie: a=b\r\n\r\n`)).toEqual({
      isHead: true,
      target: '/',
      acceptEncoding: 'br',
      ifNoneMatch: '"a"',
      forwardedFor: '1.2.3.4',
    });
  });

  test('is left to Node’s parser in any doubt', () => {
    for (const text of [
      '',
      'GET / HTTP/1.1\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      `GET / HTTP/1.1\r\n${HOST}`,
      `GET / HTTP/1.1\r\n${HOST}\r\nx`,
      `GET / HTTP/1.1\r\n${HOST}\r\nGET / HTTP/1.1\r\n${HOST}\r\n`,
      `GET / HTTP/1.1\n${HOST}\n`,
      `GET / HTTP/1.0\r\n${HOST}\r\n`,
      `GET  / HTTP/1.1\r\n${HOST}\r\n`,
      `GET http://x/ HTTP/1.1\r\n${HOST}\r\n`,
      `POST / HTTP/1.1\r\n${HOST}\r\n`,
      `get / HTTP/1.1\r\n${HOST}\r\n`,
      `GET /\u00e9 HTTP/1.1\r\n${HOST}\r\n`,
      `GET / HTTP/1.1\r\n${HOST}${HOST}\r\n`,
      `GET / HTTP/1.1\r\nHost : x\r\n\r\n`,
      `GET / HTTP/1.1\r\n${HOST} a: b\r\n\r\n`,
      `GET / HTTP/1.1\r\n${HOST}a: b\u0000\r\n\r\n`,
      `GET / HTTP/1.1\r\n${HOST}a: b\rc: d\r\n\r\n`,
      `GET / HTTP/1.1\r\n${HOST}a: b\nContent-Length: 1\r\n\r\n`,
      ...['Content-Length: 0', 'Transfer-Encoding: chunked', 'Expect: 100-continue', 'Upgrade: h2c'].map(
        (line) => `GET / HTTP/1.1\r\n${HOST}${line}\r\n\r\n`,
      ),
      ...['Connection: close', 'Connection: upgrade', 'Accept-Encoding: br\r\nAccept-Encoding: gzip'].map(
        (line) => `GET / HTTP/1.1\r\n${HOST}${line}\r\n\r\n`,
      ),
      `GET / HTTP/1.1\r\n${HOST}a: ${'b'.repeat(10_000)}\r\n\r\n`,
    ])
      expect(of(text), JSON.stringify(text.slice(0, 100))).toBeUndefined();
  });

  test('takes a time that grows with its length alone', () => {
    const from = performance.now();
    for (const text of [
      `GET / HTTP/1.1\r\n${'a:'.repeat(4_000)}`,
      `GET / HTTP/1.1\r\n${'a: \r\n'.repeat(1_500)}x`,
    ])
      for (let n = 0; n < 100; n++) of(text);
    // Two hundred of the worst; quadratic ones would take minutes.
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
