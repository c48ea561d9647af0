import { request as httpRequest } from 'node:http';
import { describe, expect, inject, test } from 'vitest';

const FORM = 'application/x-www-form-urlencoded';
const COMMENTS = '/articles/velo-cargo-famille/comments';

type Sent = { body?: string; headers?: Record<string, string>; method?: string };

/** A form post as a browser on the blog's own page sends one, but for what `sent` changes. */
function post(path: string, { body = '', headers = {}, method = 'POST' }: Sent = {}) {
  const url = inject('blogUrl');
  return fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { origin: url, 'content-type': FORM, ...headers },
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
  });
}

const comment = (fields: Record<string, string> = {}) =>
  new URLSearchParams({
    body: 'Bonjour',
    name: 'Zoé',
    email: 'zoe@example.org',
    parent: '',
    ...fields,
  }).toString();

describe('the comment door', () => {
  test('refuses a foreign origin', async () => {
    const foreign = { origin: 'https://ailleurs.example' };
    expect((await post(COMMENTS, { body: comment(), headers: foreign })).status).toBe(403);
    const site = { 'sec-fetch-site': 'cross-site' };
    expect((await post(COMMENTS, { body: comment(), headers: site })).status).toBe(403);
    expect((await post(COMMENTS, { body: comment(), headers: { origin: 'null' } })).status).toBe(403);
  });

  test('refuses other content types and other methods', async () => {
    expect(
      (await post(COMMENTS, { body: comment(), headers: { 'content-type': 'text/plain' } })).status,
    ).toBe(415);
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await post(COMMENTS, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get('allow'), method).toContain(method === 'GET' ? 'POST' : '');
    }
  });

  test('refuses a body over 128 KiB before it has arrived', async () => {
    const { hostname, port, origin } = new URL(inject('blogUrl'));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      // Announces a gigabyte and sends nothing of it: the answer must come all the same.
      const headers = { origin, 'content-type': FORM, 'content-length': String(2 ** 30) };
      const sent = httpRequest({ hostname, port, path: COMMENTS, method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
    const large = comment({ body: 'a'.repeat(200 * 1024) });
    expect((await post(COMMENTS, { body: large })).status).toBe(413);
  });

  test('answers 404 for an article that does not exist', async () => {
    expect((await post('/articles/nulle-part/comments', { body: comment() })).status).toBe(404);
  });

  test('answers 422 with the errors to a client that accepts JSON, and 201 when all is well', async () => {
    const json = { accept: 'application/json' };
    const wrong = await post(COMMENTS, { body: comment({ name: '', email: 'x' }), headers: json });
    expect(wrong.status).toBe(422);
    expect(Object.keys(((await wrong.json()) as { errors: object }).errors).sort()).toEqual([
      'email',
      'name',
    ]);
    const right = await post(COMMENTS, { body: comment(), headers: json });
    expect(right.status).toBe(201);
  });

  test('answers 303 with an address that is not kept and not indexed', async () => {
    const answer = await post(COMMENTS, { body: comment({ body: 'Un autre commentaire' }) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${COMMENTS}/received/`));
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  test('keeps what was typed up to the limit of the form', async () => {
    const body = `${'é'.repeat(40_000)}fin`;
    const answer = await post(COMMENTS, { body: comment({ body }), headers: { 'content-type': FORM } }).catch(
      () => null,
    );
    expect(answer?.status).toBe(413);
    const shorter = `${'é'.repeat(15_000)}fin`;
    const kept = await post(COMMENTS, { body: comment({ body: shorter }) });
    const page = await (await fetch(`${inject('blogUrl')}${kept.headers.get('location')}`)).text();
    expect(page).toContain(shorter);
  });

  test('is not stopped by broken encodings, arrays and strange fields', async () => {
    for (const body of [
      '%E9%00=%',
      'body[]=a&name[]=b',
      '=&=&=',
      comment({ body: '\0\u202e\ud83d' }),
      '{"body":',
    ]) {
      expect((await post(COMMENTS, { body })).status, body).toBeLessThan(500);
    }
    const json = { 'content-type': 'application/json' };
    for (const body of ['[]', 'null', '{"body":{"a":1}}', '{"__proto__":{"body":"x"}}', '"x"']) {
      expect((await post(COMMENTS, { body, headers: json })).status, body).toBeLessThan(500);
    }
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post(COMMENTS, { body: '--x\r\nbroken', headers: multipart })).status).toBe(400);
  });
});

describe('the server', () => {
  test('lets nothing be posted outside the listed handlers', async () => {
    for (const path of [
      '/',
      '/articles/velo-cargo-famille',
      '/categories/automobile',
      '/sign-in',
      '/api/health',
    ]) {
      expect((await post(path, { body: 'x=1' })).status, path).toBe(405);
      const action = await post(path, { headers: { 'next-action': 'a'.repeat(40) } });
      expect(action.status, path).toBe(405);
    }
  });

  test('answers complete pages with its headers, and refuses malformed paths and the image optimizer', async () => {
    const url = inject('blogUrl');
    const home = await fetch(url);
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(home.headers.get('referrer-policy')).toBe('same-origin');
    expect(home.headers.get('x-powered-by')).toBeNull();
    expect(home.headers.get('x-request-id')).toMatch(/^[a-z2-7]{16}$/);
    expect((await fetch(`${url}/_next/image?url=%2Ficon.svg&w=64&q=75`)).status).toBe(404);
    expect((await fetch(`${url}/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${url}/media/aaaaaaaaaaaaaaaa/..%2F..%2F..%2Fetc%2Fpasswd`)).status).toBe(400);
    const missing = await (await fetch(`${url}/articles/nulle-part`)).text();
    expect(missing).not.toContain('__next_error__');
    expect(missing).toMatch(/<h1[\s>]/);
  });

  test('serves pictures that may be kept for ever', async () => {
    const page = await (await fetch(`${inject('blogUrl')}/articles/velo-cargo-famille`)).text();
    const address = /\/media\/[a-z2-7]{16}\/1-\d+\.webp/.exec(page)?.[0];
    const picture = await fetch(`${inject('blogUrl')}${address}`);
    expect(picture.headers.get('content-type')).toBe('image/webp');
    expect(picture.headers.get('cache-control')).toContain('immutable');
  });

  test('is alive', async () => {
    expect((await fetch(`${inject('blogUrl')}/api/health`)).status).toBe(200);
  });
});
