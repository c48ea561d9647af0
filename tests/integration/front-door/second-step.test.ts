import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blockMember } from '../../../lib/members/desk/block-member';
import { inviteMember } from '../../../lib/members/invitations/invite';
import { writeMemberSettings } from '../../../lib/settings/members/write-member-settings';
import { OWNER } from '../../../lib/viewer';
import { routeNames } from '../../../server/routes';
import { done, PASSWORD } from '../../support/cast';
import { type Answered, ask, type Door, useDoors } from '../../support/door';
import { codeOf, quickMember, withSecondFactor } from '../../support/quick-member';

// Many pages each.
vi.setConfig({ testTimeout: 120_000 });

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

const post = (path: string, fields: Record<string, string>, cookie = '') =>
  ask(door.port, path, {
    method: 'POST',
    headers: { ...SAME_ORIGIN, cookie },
    body: String(new URLSearchParams(fields)),
  });
const get = (path: string, cookie = '') => ask(door.port, path, { headers: { cookie } });

/** The cookies of an answer as a browser sends them back, by the beginning of their names. */
function cookies(answer: Answered, begin = ''): string {
  const set = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';', 1)[0] ?? '');
  return set.filter((one) => one.startsWith(begin)).join('; ');
}

const signIn = (email: string, password = PASSWORD, next = '') =>
  post('/sign-in/open', { email, password, next });

describe('a session whose second factor is missing', () => {
  test('opens no page, no form, no action and no route of the admin area: it is a guest’s', async () => {
    const { email } = await withSecondFactor(await quickMember('administrator', 'editor'));
    const half = cookies(await signIn(email), 'next-auth');
    const rooms = routeNames.filter((name) => name.startsWith('/admin'));
    expect(rooms.length).toBeGreaterThan(10);
    for (const name of rooms) {
      const path = name.replace(/:\w+/g, 'abcdefghijklmnop');
      const asGuest = await get(path);
      const seen = await get(path, half);
      expect([seen.status, seen.headers.location], `GET ${path}`).toEqual([
        asGuest.status,
        asGuest.headers.location,
      ]);
      expect(seen.text, `GET ${path}`).not.toContain('Membre ');
      expect([303, 307, 401, 404, 405], `GET ${path}`).toContain(seen.status);
      const action = { ...SAME_ORIGIN, cookie: half, 'next-action': 'a'.repeat(42) };
      for (const headers of [action, { ...SAME_ORIGIN, cookie: half }]) {
        const sent = await ask(door.port, path, { method: 'POST', headers, body: 'a=b' });
        expect([303, 401, 405, 413], `POST ${path}`).toContain(sent.status);
        const to = sent.headers.location ?? sent.headers['x-action-redirect'];
        if (sent.status === 303) expect(to, `POST ${path}`).toMatch(/^\/sign-in/);
      }
    }
  });

  test('becomes whole by the second step alone, under another cookie, and leads where one wanted to go', async () => {
    const { email } = await withSecondFactor(await quickMember('editor'));
    expect((await get('/sign-in/second')).headers.location).toBe('/sign-in');
    const first = await signIn(email, PASSWORD, '/admin/articles');
    expect(first.headers.location).toBe('/sign-in/second?next=%2Fadmin%2Farticles');
    expect(cookies(first), 'not known before it is whole').not.toContain('causerie-device');
    const half = cookies(first, 'next-auth');
    const page = await get(first.headers.location ?? '', half);
    expect(page.status).toBe(200);
    expect(page.text).toContain('value="/admin/articles"');
    const wrong = await post('/sign-in/second/check', { code: '000000', next: '/admin/articles' }, half);
    expect(wrong.headers.location).toBe('/sign-in/second?again=1&next=%2Fadmin%2Farticles');
    const whole = await post('/sign-in/second/check', { code: codeOf(), next: '/admin/articles' }, half);
    expect(whole.headers.location).toBe('/admin/articles');
    const device = (whole.headers['set-cookie'] ?? []).find((one) => one.startsWith('causerie-device-'));
    expect(device).toMatch(/; Path=\/sign-in; Max-Age=31536000; HttpOnly; SameSite=Lax$/);
    expect((await get('/admin', cookies(whole, 'next-auth'))).status).toBe(200);
    expect((await get('/admin', half)).headers.location, 'the old one').toContain('/sign-in');
    const again = await post('/sign-in/second/check', { code: codeOf(undefined, 1) }, half);
    expect(again.headers.location).toBe('/sign-in');
    const foreign = await ask(door.port, '/sign-in/second/check', {
      method: 'POST',
      headers: { ...SAME_ORIGIN, 'sec-fetch-site': 'cross-site', cookie: half },
      body: 'code=123456',
    });
    expect(foreign.status).toBe(403);
  });
});

test.each([
  'https://ailleurs.example/',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/admin\\..\\..//ailleurs.example',
  '/admin/../../ailleurs',
  '/administration',
  '/admin@ailleurs.example',
  '/admin\r\nlocation: https://ailleurs.example',
  'javascript:alert(1)',
  '/admin?x=//ailleurs.example',
])('a sign-in never leads elsewhere: %j', async (next) => {
  const member = await quickMember('editor');
  expect((await signIn(member.email, PASSWORD, next)).headers.location).toBe('/admin');
  const { email } = await withSecondFactor(member);
  const half = await signIn(email, PASSWORD, next);
  expect(half.headers.location).toBe('/sign-in/second');
  const done = await post('/sign-in/second/check', { code: codeOf(), next }, cookies(half, 'next-auth'));
  expect(done.headers.location).toBe('/admin');
});

test('who is blocked is out at the next request, and is answered as nobody is', async () => {
  await quickMember('administrator');
  const { id, email } = await quickMember('administrator');
  const cookie = cookies(await signIn(email), 'next-auth');
  expect((await get('/admin/members', cookie)).status).toBe(200);
  done(await blockMember(OWNER, id));
  expect((await get('/admin/members', cookie)).headers.location).toContain('/sign-in');
  expect((await post('/admin/members', {}, cookie)).headers.location).toContain('/sign-in');
  const told = async (address: string) => {
    const { status, headers } = await signIn(address);
    const kept = cookies({ headers } as Answered).replace(/causerie-form-sign-in=[^;]+/, '');
    return { status, location: headers.location, kept };
  };
  expect(await told(email)).toEqual(await told('personne@redaction.example'));
});

test('who must have a second factor is led to set it up before anything else, and may leave', async () => {
  const { email } = await quickMember('editor');
  const cookie = cookies(await signIn(email), 'next-auth');
  await writeMemberSettings(OWNER, { totpFor: ['editor'] });
  const setUp = '/admin/profile/second-factor';
  for (const path of ['/admin', '/admin/articles', '/admin/profile', '/admin/comments'])
    expect((await get(path, cookie)).headers.location, path).toBe(setUp);
  const page = await get(setUp, cookie);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Votre rôle demande la double authentification');
  expect(page.text).not.toContain('href="/admin/articles"');
  expect((await post('/sign-out', {}, cookie)).headers.location).toBe('/sign-in?out=1');
});

test('an invitation is taken without scripts, once; one that is over looks like no address at all', async () => {
  const { link } = done(await inviteMember(OWNER, { way: 'link', name: 'Odile', roles: ['author'] }));
  const path = new URL(link ?? '').pathname;
  const nowhere = await get('/nulle-part');
  const body = (answer: Answered) => answer.text.replace(/request [\w-]+/g, '');
  const forged = await get('/join/forged');
  expect([forged.status, body(forged)]).toEqual([404, body(nowhere)]);
  expect((await get(path)).text).toContain('value="Odile"');
  const given = { name: 'Odile', email: 'odile@redaction.example', password: 'court' };
  const wrong = await post(`${path}/accept`, given);
  expect(wrong.headers.location).toBe(`${path}?again=1`);
  const again = await get(`${path}?again=1`, cookies(wrong));
  expect(again.text).toContain('value="odile@redaction.example"');
  expect(again.text).not.toContain('court"');
  const joined = await post(`${path}/accept`, { ...given, password: PASSWORD });
  expect(joined.headers.location).toBe('/admin');
  expect((await get('/admin/articles', cookies(joined, 'next-auth'))).status).toBe(200);
  const used = await get(path);
  expect([used.status, body(used)]).toEqual([404, body(nowhere)]);
  expect((await post(`${path}/accept`, { ...given, password: PASSWORD })).status).toBe(404);
});
