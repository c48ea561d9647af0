import { beforeEach, expect, test, vi } from 'vitest';
import { receiptFor } from '../../../lib/comments/receipt';
import { reading } from '../../../lib/db';
import { routeNames } from '../../../server/routes';
import { approved, pending, published, typed } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { sendForm } from '../../support/send-form';

/** What other sites can make a reader's browser send changes nothing here. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

/** The addresses that take forms of readers, as they are in server/routes.ts. */
const taking = async () => {
  const answers = await Promise.all(
    routeNames.map(async (name) => {
      const path = name.replace(/:\w+/g, 'x');
      const { status, headers } = await ask(door.port, path, { method: 'PUT' });
      return { name, posts: status === 405 && (headers.allow ?? '').includes('POST') };
    }),
  );
  return answers.filter(({ posts }) => posts).map(({ name }) => name);
};

const FOREIGN: Record<string, string>[] = [
  { origin: 'https://ailleurs.example' },
  { origin: 'null' },
  { origin: '' },
  { origin: 'http://blog.example.org.ailleurs.example' },
  { origin: 'https://blog.example.org' },
  { origin: 'http://blog.example.org:81' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': '' },
  { origin: 'https://ailleurs.example', host: 'ailleurs.example' },
  { origin: 'https://ailleurs.example', 'x-forwarded-host': 'ailleurs.example' },
  { origin: 'https://ailleurs.example', referer: 'http://blog.example.org/' },
];

async function everything(): Promise<string> {
  return JSON.stringify([
    await reading().comment.findMany(),
    await reading().contact.findMany(),
    await reading().report.findMany(),
    await reading().member.findMany(),
    await reading().session.findMany(),
    await reading().commentAttempt.count(),
    await reading().auditEntry.count(),
  ]);
}

test('a form of another site is refused at every address that takes one, and changes nothing', async () => {
  const { slug } = await published();
  const [mine, shown] = [await pending(slug), await approved(slug, { body: 'Publié' })];
  const before = await everything();
  const names = (await taking()).filter((name) => !name.startsWith('/admin'));
  expect(names).toContain('/articles/:slug/comments');
  expect(names.length).toBeGreaterThanOrEqual(13);
  for (const name of names) {
    // Mail programs post here by themselves: the token is all that is asked (RFC 8058).
    if (name === '/reader/unsubscribe/:token/now') continue;
    const path = name
      .replace(':slug', slug)
      .replace(':receipt', receiptFor(mine))
      .replace(':id', shown)
      .replace(':token', 'x');
    await Promise.all(
      FOREIGN.map(async (headers) => {
        const fields = { ...typed({ body: 'Forgé' }), version: '1', reason: 'spam' };
        const answer = await sendForm(door.port, path, fields, headers);
        expect(answer.status, `${name} ${JSON.stringify(headers)}`).toBe(403);
        expect(answer.headers['set-cookie'], name).toBeUndefined();
      }),
    );
  }
  expect(await everything()).toBe(before);
});

test('into the admin area nothing of another site comes, with or without a cookie', async () => {
  for (const name of (await taking()).filter((one) => one.startsWith('/admin'))) {
    const headers = { origin: 'https://ailleurs.example', cookie: 'next-auth.session-token=x' };
    const answer = await sendForm(door.port, name.replace(/:\w+/g, 'x'), typed(), headers);
    expect([303, 401, 403, 413], name).toContain(answer.status);
    if (answer.status === 303) expect(answer.headers.location).toMatch(/^\/sign-in/);
  }
  expect(door.renders).toEqual([]);
});

test('a look at an address changes nothing, whoever looks: browsers, previews, mail scanners', async () => {
  const { slug } = await published();
  const [mine, shown] = [await pending(slug), await approved(slug, { body: 'Publié' })];
  const before = await everything();
  for (const name of routeNames) {
    const path = name
      .replace(':slug', slug)
      .replace(':receipt', receiptFor(mine))
      .replace(/:(?:id|token)/, shown);
    for (const method of ['GET', 'HEAD'])
      expect(
        (await ask(door.port, path, { method, headers: { purpose: 'prefetch' } })).status,
        path,
      ).toBeLessThan(500);
  }
  expect(await everything()).toBe(before);
});

test('the same form from a page of this site is taken', async () => {
  const { slug } = await published();
  const path = `/articles/${slug}/comments`;
  for (const [n, headers] of [
    { origin: 'http://blog.example.org' },
    { 'sec-fetch-site': 'same-origin', origin: '' },
  ].entries())
    expect((await sendForm(door.port, path, typed({ body: `Numéro ${n}` }), headers)).status).toBe(303);
  expect(await reading().comment.count()).toBe(2);
});
