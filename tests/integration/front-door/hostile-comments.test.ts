import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reading } from '../../../lib/db';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { OWNER } from '../../../lib/viewer';
import { ATTACKS } from '../../support/attacks';
import { published, typed } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { plant } from '../../support/planted';
import { JSON_ASKED, sendForm } from '../../support/send-form';
import { parseXml, textOf } from '../../support/strict-xml';

/** Comments that no reader would write, sent to the front door as no browser would. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
let slug: string;
let path: string;
beforeEach(async () => {
  door = await open();
  ({ slug } = await published());
  path = `/articles/${slug}/comments`;
});

const get = (address: string) => ask(door.port, address);
const encoded = (change: Record<string, string> = {}) =>
  new URLSearchParams({ ...typed(), ...change }).toString();
const count = () => reading().comment.count();

/** Elements, attributes and scripts of a page, without text. */
const markupOf = (text: string) =>
  (text.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' '));

test('the sheets of attacks are text on the page, in its head and in the feeds, as body and as name', async () => {
  // Each stands between two others, to which its page leads.
  const plain = await published();
  const other = await published({ title: 'Une voiture qui hiverne' });
  await published();
  await plant(
    plain.id,
    ATTACKS.map(() => ({ name: 'x', body: 'x' })),
  );
  const harmless = markupOf((await get(`/articles/${plain.slug}`)).text);
  await plant(
    other.id,
    ATTACKS.map((attack) => ({ name: attack, body: attack })),
  );
  const { text } = await get(`/articles/${other.slug}`);
  const links = /^<\/?a\b|^<span class/;
  expect(new Set(markupOf(text).filter((tag) => !links.test(tag)))).toEqual(
    new Set(harmless.filter((tag) => !links.test(tag))),
  );
  for (const tag of markupOf(text)) expect(tag).not.toMatch(/\s(?:on\w+|style|srcdoc)\s*=/i);
  for (const [, href] of text.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^(?:https?:\/\/|mailto:\?|\/|#|\.$)/i);
  for (const feed of ['feed/atom', 'feed']) {
    const parsed = parseXml((await get(`/articles/${other.slug}/${feed}`)).text);
    expect(textOf(parsed, 'title')).toContain('Une voiture qui hiverne');
  }
});

test('what is typed comes back on its author’s page as text', async () => {
  const whole = ATTACKS.map((attack) => `${attack}.`).join('\n');
  const posted = await sendForm(door.port, path, typed({ body: whole, name: '', email: ATTACKS[0] ?? '' }));
  const { text } = await get(posted.headers.location ?? '');
  const plain = await sendForm(door.port, path, typed({ name: '', email: 'x' }));
  const other = await get(plain.headers.location ?? '');
  const inAnyHead = (page: string) => {
    const [head = '', body = ''] = page.split('</head>');
    return [markupOf(head).toSorted(), markupOf(body)];
  };
  // What of a head is ready first is written first.
  expect(inAnyHead(text)).toEqual(inAnyHead(other.text));
});

const BOUNDARY = '----WebKitFormBoundary7MA4YWxkTrZu0gW';

describe('a body that no form sends', () => {
  const url = { 'content-type': 'application/x-www-form-urlencoded' };
  const json = { 'content-type': 'application/json' };
  const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  const part = (name: string, value: string, more = '') =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const parts = Object.entries(typed()).map(([name, value]) => part(name, value));

  test.each<[string, string, Record<string, string>, number]>([
    [
      'a thousand fields',
      `${Array.from({ length: 1_000 }, (_, n) => `f${n}=x`).join('&')}&${encoded()}`,
      url,
      201,
    ],
    ['a thousand times the same field', `${'name=Zo%C3%A9&'.repeat(1_000)}${encoded()}`, url, 201],
    ['lists', encoded().replace(/(body|name|email)=/g, '$1[]='), url, 422],
    ['fields of fields', encoded().replace(/(body|name)=/g, '$1[a]='), url, 422],
    ['prototypes', `__proto__=x&constructor=x&__proto__[status]=approved&${encoded()}`, url, 201],
    ['broken encodings', `%E9%00=%&%&=&=&${encoded()}`, url, 201],
    ['bytes of another charset', 'body=%E9t%E9&name=Zo%E9&email=a%40b.fr', url, 201],
    ['nothing', '', url, 422],
    ['JSON of strings', JSON.stringify(typed()), json, 201],
    ['JSON with a mark at its beginning', `\ufeff${JSON.stringify(typed())}`, json, 201],
    ['JSON of other things', JSON.stringify({ body: ['x'], name: { a: 'x' }, email: 7 }), json, 422],
    ['JSON with a prototype', `{"__proto__":${JSON.stringify(typed())}}`, json, 422],
    ['a JSON list', '[]', json, 422],
    ['JSON null', 'null', json, 400],
    ['JSON that ends too early', '{"body":', json, 400],
    ['parts', `${parts.join('')}--${BOUNDARY}--\r\n`, multipart, 201],
    [
      'parts with a file for a text',
      `${part('body', 'x', '; filename="x.html"')}${parts.slice(1).join('')}--${BOUNDARY}--\r\n`,
      multipart,
      422,
    ],
    ['parts that end too early', `--${BOUNDARY}\r\nbroken`, multipart, 400],
    [
      'parts without a boundary',
      `${parts.join('')}--${BOUNDARY}--\r\n`,
      { 'content-type': 'multipart/form-data' },
      400,
    ],
    ['text', JSON.stringify(typed()), { 'content-type': 'text/plain' }, 415],
    ['no type at all', encoded(), { 'content-type': '' }, 415],
    ['Latin-1', encoded(), { 'content-type': `${url['content-type']}; charset=iso-8859-1` }, 415],
    ['UTF-16', encoded(), { 'content-type': `${url['content-type']};charset="utf-16"` }, 415],
    ['UTF-8 that is named', encoded(), { 'content-type': `${url['content-type']}; charset=UTF-8` }, 201],
    ['a megabyte', `body=${'a'.repeat(2 ** 20)}`, url, 413],
  ])('of %s is taken or refused for what it is', async (_, body, headers, status) => {
    const answer = await sendForm(door.port, path, body, { ...JSON_ASKED, ...headers });
    expect(answer.status).toBe(status);
    expect(await count()).toBe(status === 201 ? 1 : 0);
    expect(answer.headers['cache-control']).toContain('no-store');
  });

  test('names itself twice: the first of each field counts', async () => {
    const twice = `body=Le%20premier&body=Le%20second&${encoded()}`;
    expect((await sendForm(door.port, path, twice)).status).toBe(303);
    expect(await reading().comment.findFirst({ select: { body: true } })).toEqual({ body: 'Le premier' });
  });
});

test('signs that no database keeps, marks and line ends of all kinds are stored as what can be seen', async () => {
  const body = 'a\0b \ufeffc\u2028d\u2029e\u0001 \ud83d f\r\ng\rh';
  const posted = await sendForm(door.port, path, JSON.stringify(typed({ body })), {
    'content-type': 'application/json',
  });
  expect(posted.status).toBe(303);
  const row = await reading().comment.findFirstOrThrow({ select: { body: true } });
  expect(row.body).toBe('ab \ufeffc\u2028d\u2029e\u0001 \ufffd f\ng\nh');
  expect((await get(posted.headers.location ?? '')).status).toBe(200);
});

test('where a comment comes from is what the connection says, whatever its headers do', async () => {
  await writeCommentSettings(OWNER, { perMinute: 0, perHour: 1 });
  const spoofed = [
    { 'x-forwarded-for': '203.0.113.1' },
    { 'x-forwarded-for': '203.0.113.2, 203.0.113.3' },
    { 'x-real-ip': '203.0.113.4' },
    { forwarded: 'for="[2001:db8::1]:4711"' },
    { 'x-forwarded-for': '::ffff:1.2.3.4' },
    { 'x-causerie-client-address': '203.0.113.5' },
    { 'cf-connecting-ip': '203.0.113.6', 'true-client-ip': '203.0.113.7' },
  ];
  const statuses: number[] = [];
  for (const [n, headers] of spoofed.entries()) {
    const fields = typed({ body: `Numéro ${n}`, email: `a${n}@exemple.fr` });
    statuses.push((await sendForm(door.port, path, fields, { ...JSON_ASKED, ...headers })).status);
  }
  expect(statuses).toEqual([201, ...spoofed.slice(1).map(() => 429)]);
  expect(await reading().comment.findFirst({ select: { network: true } })).toEqual({
    network: '127.0.0.1/32',
  });
});
