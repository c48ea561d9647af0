import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { published } from '../../support/cast';
import { ask, type Door, sendRaw, useDoors } from '../../support/door';

/** Kept pages as clients, proxies and attackers ask for them, by both ways in which they are answered. */

const open = useDoors();
let door: Door;

const ROSES = '/articles/les-roses';
const raw = (...parts: string[]) => sendRaw(door.port, parts);

describe.each([
  ['on the socket', true],
  ['by Node’s http', false],
])('a kept page, answered %s', (_name, quick) => {
  beforeEach(async () => {
    door = await open({ quick });
    await published({ title: 'Les roses' });
    // Rendered, and compressed in every way.
    for (const encoding of ['br', 'gzip', 'identity'])
      await ask(door.port, ROSES, { headers: { 'accept-encoding': encoding } });
    expect(door.renders).toEqual([ROSES]);
  });
  afterEach(() => expect(door.renders.filter((address) => address === ROSES)).toHaveLength(1));

  test('is the same in every encoding, each with a strong tag of its own', async () => {
    const of = (encoding: string) => ask(door.port, ROSES, { headers: { 'accept-encoding': encoding } });
    const [br, gz, plain] = await Promise.all([of('br, gzip'), of('gzip;q=0.5'), of('zstd')]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
    expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    const tags = [br, gz, plain].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    for (const { headers } of [br, gz, plain]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['cache-control']).toBe('max-age=0, s-maxage=10, stale-while-revalidate=30');
      expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(5_000);
      expect(headers['x-request-id']).toMatch(/^[a-z2-7]{16}$/);
    }
    expect(new Set([br, gz, plain].map(({ headers }) => headers['x-request-id'])).size).toBe(3);
  });

  test('is 304 for who has it, by any way to say so, and whole for who has another', async () => {
    const { headers } = await ask(door.port, ROSES);
    const tag = headers.etag ?? '';
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const same = await ask(door.port, ROSES, { headers: { 'if-none-match': known } });
      expect([same.status, same.body.length], known).toEqual([304, 0]);
      expect(same.headers.etag).toBe(tag);
      expect(same.headers['cache-control']).toBe(headers['cache-control']);
      expect(same.headers['content-security-policy']).toBe(headers['content-security-policy']);
    }
    for (const other of ['"x"', tag.slice(1, -1), 'W/"x"'])
      expect((await ask(door.port, ROSES, { headers: { 'if-none-match': other } })).status, other).toBe(200);
    const dated = { 'if-modified-since': new Date().toUTCString() };
    expect((await ask(door.port, ROSES, { headers: dated })).status).toBe(200);
  });

  test('is smaller once it was asked for again, and who has it from before need not read it again', async () => {
    const asked = (more = {}) => ask(door.port, ROSES, { headers: { 'accept-encoding': 'br', ...more } });
    const first = await asked();
    await expect.poll(async () => (await asked()).body.length).toBeLessThan(first.body.length);
    const packed = await asked();
    expect(brotliDecompressSync(packed.body).equals(brotliDecompressSync(first.body))).toBe(true);
    expect(packed.headers.etag).not.toBe(first.headers.etag);
    for (const { headers } of [first, packed]) {
      const same = await asked({ 'if-none-match': headers.etag });
      expect([same.status, same.headers.etag]).toEqual([304, packed.headers.etag]);
    }
  });

  test('has the same headers for HEAD and no body', async () => {
    const [get, head] = [await ask(door.port, ROSES), await ask(door.port, ROSES, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    const stable = ({ 'x-request-id': _id, date: _date, ...headers }: typeof get.headers) => headers;
    expect(stable(head.headers)).toEqual(stable(get.headers));
  });

  test('is the same for a member, for the framework’s own requests and for parts of it', async () => {
    const plain = await ask(door.port, ROSES);
    for (const headers of [
      { cookie: 'next-auth.session-token=abc; __prerender_bypass=1; __next_preview_data=x' },
      { rsc: '1', 'next-router-state-tree': '%5B%5D', 'next-url': '/admin' },
      { 'next-router-prefetch': '1', rsc: '1' },
      { range: 'bytes=0-9' },
      { host: 'ailleurs.example', 'x-forwarded-host': 'ailleurs.example', 'x-forwarded-proto': 'ftp' },
      { 'x-middleware-subrequest': 'middleware', 'x-matched-path': '/admin', 'x-invoke-path': '/admin' },
      { 'x-causerie-path': '/admin', 'x-nextjs-data': '1', purpose: 'prefetch', 'sec-purpose': 'prefetch' },
      { accept: 'application/json' },
    ]) {
      const answer = await ask(door.port, ROSES, { headers });
      expect([answer.status, answer.headers.etag], JSON.stringify(headers)).toEqual([
        200,
        plain.headers.etag,
      ]);
      expect(answer.body.equals(plain.body)).toBe(true);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('is found under every form of its address', async () => {
    const { headers } = await ask(door.port, ROSES);
    for (const target of [
      `http://blog.example.org${ROSES}`,
      `HTTP://ailleurs.example:81${ROSES}?utm_source=x`,
      `${ROSES}?`,
      `${ROSES}?utm_source=lettre&fbclid=%F0%9F%8C%B9&page=2`,
      '/articles/les%2Droses',
      '/articles/%6ces-roses',
    ]) {
      const answer = await ask(door.port, target);
      expect([answer.status, answer.headers.etag], target).toEqual([200, headers.etag]);
    }
    const slash = await ask(door.port, `${ROSES}/?a=1`);
    expect([slash.status, slash.headers.location]).toEqual([308, `${ROSES}?a=1`]);
  });

  test('is not found, or refused, under what only looks like its address', async () => {
    for (const [target, status] of [
      ['/articles/Les-Roses', 404],
      ['/articles/les-roses%00', 400],
      ['/articles/les-roses%', 400],
      ['/articles/%E0%A4%A', 400],
      ['/articles/%c0%ae', 400],
      ['//articles/les-roses', 400],
      ['/articles/..%2Farticles%2Fles-roses', 400],
      ['/articles/../articles/les-roses', 400],
      ['/articles\\les-roses', 400],
      ['/articles//les-roses', 404],
      ['/articles/les-roses%2Fcomments', 400],
      ['*', 400],
      ['articles/les-roses', 400],
      ['/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
      ['/_next/data/x/articles/les-roses.json', 404],
      ['/_next/static/../../package.json', 400],
      ['/_next/static/%2e%2e/%2e%2e/package.json', 400],
      ['/.env', 404],
      ['/api/health/../../admin', 400],
      [`/${'a'.repeat(8000)}`, 404],
    ] as const) {
      const answer = await ask(door.port, target);
      expect(answer.status, target).toBe(status);
      expect(answer.text, target).toMatch(/<\/html>\s*$/);
      expect(answer.headers['cache-control'], target).toContain('no-store');
    }
  });

  test('is answered over one connection again and again, and mixed with what is not kept', async () => {
    const one = `GET ${ROSES} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\n\r\n`;
    const odd = 'GET /nulle-part HTTP/1.1\r\nHost: x\r\n\r\n';
    const last = `GET ${ROSES} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    // All in one packet: what is sent at once is answered in its order.
    const text = await raw(one + one + odd + one + last);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(
      ['200', '200', '404', '200', '200'].map((code) => `HTTP/1.1 ${code}`),
    );
  });

  test('is answered to a request that arrives letter by letter', async () => {
    const text = await raw(...`GET ${ROSES} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*<\/html>$/);
  });

  test('is not given to what is no honest request', async () => {
    const host = 'Host: x\r\n';
    for (const request of [
      `GET ${ROSES} HTTP/1.1\r\n\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host}${host}\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host} folded: x\r\n\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host}na me: x\r\n\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host}X: a\u0000b\r\n\r\n`,
      `GET ${ROSES} HTTP/1.1\r\n${host}X: ${'a'.repeat(20_000)}\r\n\r\n`,
      `GET ${ROSES} HTTP/9.9\r\n${host}\r\n`,
      `BREW ${ROSES} HTTP/1.1\r\n${host}\r\n`,
      '\u0016\u0003\u0001\u0002',
    ]) {
      const text = await raw(request);
      expect(text, JSON.stringify(request.slice(0, 120))).toMatch(/^(?:HTTP\/1\.1 (?:400|431)|$)/);
    }
  });
});
