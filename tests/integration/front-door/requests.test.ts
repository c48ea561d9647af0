import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { readStyles } from '../../../server/reader-styles';
import { published } from '../../support/cast';
import { ask, type Door, sendRaw, useDoors } from '../../support/door';

/** What is refused, and what is served that is no kept page. */

const open = useDoors();
let door: Door;

const ROSES = '/articles/les-roses';
const raw = (...parts: string[]) => sendRaw(door.port, parts);

describe('what is sent', () => {
  beforeEach(async () => {
    door = await open();
    await published({ title: 'Les roses' });
    await ask(door.port, ROSES);
  });

  test('reaches the app after a page was answered on the same connection', async () => {
    const body = 'body=Bonjour&name=Zo%C3%A9&email=zoe%40example.org&parent=';
    const origin = 'Origin: http://blog.example.org\r\nContent-Type: application/x-www-form-urlencoded\r\n';
    const get = `GET ${ROSES} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const post = `POST ${ROSES}/comments HTTP/1.1\r\nHost: x\r\n${origin}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
    const text = await raw(get, post, body.slice(0, 20), body.slice(20));
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 303']);
  });

  test('is refused by its method before anything of it is read', async () => {
    for (const [method, path, allow] of [
      ['POST', ROSES, 'GET, HEAD'],
      ['PUT', `${ROSES}/comments`, 'POST'],
      ['GET', `${ROSES}/comments`, 'POST'],
      ['OPTIONS', '/', 'GET, HEAD'],
      ['TRACE', '/', 'GET, HEAD'],
      ['DELETE', '/admin/articles', 'GET, HEAD, POST'],
      ['POST', '/nulle-part', 'GET, HEAD'],
      ['POST', '/reader.js', 'GET, HEAD'],
    ] as const) {
      const answer = await ask(door.port, path, { method });
      expect([answer.status, answer.headers.allow], `${method} ${path}`).toEqual([405, allow]);
      expect(answer.text).toMatch(/Référence : [a-z2-7]{16}[\s\S]*<\/html>/);
    }
    const json = await ask(door.port, '/', { method: 'POST', headers: { accept: 'application/json' } });
    expect(JSON.parse(json.text)).toMatchObject({ requestId: json.headers['x-request-id'] });
  });

  test('is refused while it arrives, once it is over the limit of its route', async () => {
    const head = `POST ${ROSES}/comments HTTP/1.1\r\nHost: x\r\nOrigin: http://blog.example.org\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    const announced = await raw(`${head}Content-Length: 1000000\r\n\r\nbody=`);
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const endless = await raw(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}${chunk}`);
    expect(endless).toMatch(/^HTTP\/1\.1 413 [\s\S]*<\/html>\s*$/);
    const reading = await raw(`GET ${ROSES} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde`);
    expect(reading).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('has ten seconds for its headers, whether it says little or nothing', async () => {
    const [little, nothing] = await Promise.all([raw(`GET ${ROSES} HTTP/1.1\r\nHost: x\r\nX: `), raw()]);
    expect(little).toMatch(/^HTTP\/1\.1 408 [\s\S]*<\/html>\s*$/);
    expect(nothing).toBe('');
  });

  test('into the admin area is refused without a session', async () => {
    const headers = { 'content-type': 'text/plain' };
    const form = await ask(door.port, '/admin/articles', { method: 'POST', body: 'x', headers });
    expect([form.status, form.headers.location]).toEqual([303, '/sign-in?next=%2Fadmin%2Farticles']);
    const action = { ...headers, 'next-action': 'a'.repeat(42) };
    const called = await ask(door.port, '/admin', { method: 'POST', body: 'x', headers: action });
    expect([called.status, called.headers['x-action-redirect']]).toEqual([303, '/sign-in;push']);
    const script = { ...headers, accept: 'application/json', cookie: 'next-auth.session-token=forged' };
    const json = await ask(door.port, '/admin/media/upload', { method: 'POST', body: 'x', headers: script });
    expect(json.status).toBe(401);
    expect(JSON.parse(json.text)).toHaveProperty('requestId');
    expect(door.renders).toEqual([ROSES]);
  });
});

describe('what is served', () => {
  beforeEach(async () => {
    door = await open();
  });

  test('has on reader pages a policy that lets nothing run but our own files and the styles in the page', async () => {
    for (const address of ['/', '/nulle-part', '/set-up']) {
      const { headers, text } = await ask(door.port, address);
      expect(headers['content-security-policy'], address).toMatch(
        /^default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'(?: 'sha256-[\w+/]{43}=')+;/,
      );
      const styles = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
      expect(styles.length).toBeGreaterThan(0);
      for (const css of styles)
        expect(headers['content-security-policy']).toContain(
          createHash('sha256').update(css).digest('base64'),
        );
      expect(text).not.toMatch(/rel="stylesheet"|url\(\.\./);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(text).not.toMatch(/ style=|javascript:|\son\w+=/);
      // Facts for search engines are no script: a browser does not run them.
      const scripts = text.match(/<script(?! type="application\/ld\+json">)[^>]*>/g) ?? [];
      for (const script of scripts) expect(script).toMatch(/src="\/reader\.js\?v=[0-9a-f]{12}"/);
    }
  });

  test('has in the admin area a nonce, which is another each time', async () => {
    const nonceOf = async () => {
      const { headers } = await ask(door.port, '/admin');
      return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
    };
    const [one, other] = [await nonceOf(), await nonceOf()];
    expect(one).toMatch(/^[\w+/]{22}==$/);
    expect(other).not.toBe(one);
  });

  test('files: immutable by their name, compressed ahead, in parts where asked', async () => {
    const page = await ask(door.port, '/');
    const [css = ''] = readStyles('.next').keys();
    const script = /src="(\/reader\.js\?v=[^"]+)"/.exec(page.text)?.[1] ?? '';
    for (const [address, type] of [
      [css, 'text/css; charset=utf-8'],
      [script, 'text/javascript; charset=utf-8'],
    ] as const) {
      const file = await ask(door.port, address, { headers: { 'accept-encoding': 'br' } });
      expect([file.status, file.headers['content-encoding']], address).toEqual([200, 'br']);
      expect(file.headers['content-type']).toBe(type);
      expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(file.headers.vary).toBe('Accept-Encoding');
      const plain = await ask(door.port, address);
      expect(brotliDecompressSync(file.body).equals(plain.body)).toBe(true);
      const again = { 'if-none-match': plain.headers.etag ?? '' };
      expect((await ask(door.port, address, { headers: again })).status).toBe(304);
      const part = await ask(door.port, address, { headers: { range: 'bytes=0-9' } });
      expect([part.status, part.body.length]).toEqual([206, 10]);
      const outside = await ask(door.port, address, { headers: { range: 'bytes=99999999-' } });
      expect(outside.status).toBe(416);
    }
    expect((await ask(door.port, '/reader.js')).headers['cache-control']).toBe('no-cache');
  });

  test('health: alive, and ready while the database answers', async () => {
    for (const address of ['/api/health', '/api/health/ready']) {
      const { status, headers } = await ask(door.port, address);
      expect([status, headers['cache-control']], address).toEqual([200, 'no-store']);
    }
    expect(door.cache.count).toBe(0);
  });
});
