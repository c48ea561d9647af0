import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BlogServer, blogServer } from '../../../server/blog-server';
import type { KeptPage } from '../../../server/kept-page';
import { PageCache } from '../../../server/page-cache';
import type { App } from '../../../server/rendering';
import { ViewCounter } from '../../../server/view-counter';
import { ask } from '../../support/door';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const ROSES = '/articles/les-roses';

/** An app with an article, a feed and nothing else: what is counted is the front door's to say. */
const app: App = async (request, response) => {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const isThere = !path.includes('nulle-part');
  const type = /feed|robots/.test(path) ? 'text/plain' : 'text/html; charset=utf-8';
  response.writeHead(isThere ? 200 : 404, { 'content-type': type });
  response.end('<!doctype html><html lang="fr"><head><title>x</title></head><body><p>Oui.</p></body></html>');
};

describe.each([
  ['on the socket', true],
  ['by Node’s http', false],
])('the views of pages that are answered %s', (_name, quick) => {
  let views: ViewCounter;
  let blog: BlogServer;
  let port: number;
  beforeEach(async () => {
    views = new ViewCounter();
    blog = blogServer(
      { app, cache: new PageCache<KeptPage>(2 ** 24), files: () => undefined, views },
      { quick },
    );
    await new Promise<void>((resolve) => blog.server.listen(0, '127.0.0.1', resolve));
    port = (blog.server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    blog.server.closeAllConnections();
    await blog.stop();
  });
  const asked = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(port, path, { method, headers: { 'user-agent': FIREFOX, ...headers } });

  test('are counted once each, kept or not, also for who has the page already', async () => {
    const { headers, status } = await asked(ROSES);
    expect(status).toBe(200);
    const again = await asked(ROSES, { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    await asked(`${ROSES}?utm_source=x`);
    await asked('/');
    await asked('/comments/rules');
    expect([...views.take()]).toEqual([
      ['les-roses', 3],
      ['', 2],
    ]);
  });

  test('are not those of machines, of what nobody asked for yet, of no page, or of a page that is one person’s', async () => {
    for (let twice = 0; twice < 2; twice++) {
      await asked(ROSES, {}, 'HEAD');
      for (const machine of ['Googlebot/2.1', 'curl/8.5.0', ''])
        await asked(ROSES, { 'user-agent': machine });
      await ask(port, ROSES);
      await asked(ROSES, { 'sec-purpose': 'prefetch;prerender' });
      await asked(ROSES, { purpose: 'prefetch' });
      const others = ['/nulle-part', '/articles/nulle-part', '/robots.txt', '/comments/feed', '/sign-in'];
      for (const path of [...others, `${ROSES}/comments/new`]) await asked(path);
    }
    expect([...views.take()]).toEqual([]);
  });
});
