import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Before the settings are read: a proxy on this machine, and a network of proxies before it.
process.env.TRUSTED_PROXIES = 'loopback, 10.0.0.0/8';
const { clientAddressOf } = await import('../../server/client-address');

const server = createServer((request, response) => response.end(clientAddressOf(request)));
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.close();
});

test.each([
  [undefined, '127.0.0.1'],
  ['203.0.113.9', '203.0.113.9'],
  ['1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['1.1.1.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
  ['10.1.2.3', '10.1.2.3'],
  ['2001:db8::1', '2001:db8::1'],
])(
  'behind trusted proxies, X-Forwarded-For %s comes from %s: only what they wrote counts',
  async (forwarded, client) => {
    const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(await (await fetch(url, { headers })).text()).toBe(client);
  },
);
