import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { formToken } from '../../../lib/comments/posting/form-token';
import { LIMITS } from '../../../lib/comments/schema';
import { reading } from '../../../lib/db';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { OWNER } from '../../../lib/viewer';
import { approved, published, typed } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { JSON_ASKED, sendForm } from '../../support/send-form';

/** What the front door answers to whoever sends a comment, right or wrong, and to whoever tries its tokens. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
let slug: string;
let articleId: string;
let path: string;
beforeEach(async () => {
  door = await open();
  ({ slug, id: articleId } = await published());
  path = `/articles/${slug}/comments`;
});

const get = (address: string) => ask(door.port, address);
const send = (change: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  sendForm(door.port, path, { ...typed(), ...change }, headers);
const count = () => reading().comment.count();
const errorsOf = (text: string) => (JSON.parse(text) as { errors: Record<string, string> }).errors;

describe('a fault of somebody who writes', () => {
  test('names the field and keeps what was typed, on a page and as JSON', async () => {
    const wrong = { body: 'Un avis <b>clair</b> & net', name: '', email: 'zoe@' };
    const posted = await send(wrong);
    expect(posted.status).toBe(303);
    const page = await get(posted.headers.location ?? '');
    for (const shown of ['Indiquez votre nom.', 'Un avis &lt;b&gt;clair&lt;/b&gt; &amp; net', 'value="zoe@"'])
      expect(page.text).toContain(shown);
    expect(page.text).toMatch(/id="comment-form-name"[^>]*aria-invalid="true"/);
    const json = await send(wrong, JSON_ASKED);
    expect(json.status).toBe(422);
    expect(Object.keys(errorsOf(json.text)).sort()).toEqual(['email', 'name']);
    expect(await count()).toBe(0);
  });

  test.each([
    ['body', 'é'.repeat(LIMITS.body), 'é'.repeat(LIMITS.body + 1)],
    ['body', '😀'.repeat(LIMITS.body / 2), `${'😀'.repeat(LIMITS.body / 2)}!`],
    ['name', '😀'.repeat(LIMITS.name / 2), `${'😀'.repeat(LIMITS.name / 2)}!`],
    ['name', 'é'.repeat(LIMITS.name), 'é'.repeat(LIMITS.name + 1)],
  ] as const)(
    'is one sign too many in %s, by what a browser counts; nothing is cut',
    async (field, fits, tooLong) => {
      expect((await send({ [field]: fits }, JSON_ASKED)).status).toBe(201);
      const refused = await send({ [field]: tooLong }, JSON_ASKED);
      expect([refused.status, Object.keys(errorsOf(refused.text))]).toEqual([422, [field]]);
      const page = await get((JSON.parse(refused.text) as { url: string }).url);
      expect(page.text).toContain(tooLong);
    },
  );

  test('has the status that says what it is', async () => {
    await writeCommentSettings(OWNER, { perMinute: 0, perHour: 1 });
    expect((await send({}, JSON_ASKED)).status).toBe(201);
    const fast = await send({ body: 'Et encore' }, JSON_ASKED);
    expect([fast.status, Number(fast.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(Object.keys(errorsOf(fast.text))).toEqual(['body']);
    await writeCommentSettings(OWNER, { mode: 'closed', perMinute: 0, perHour: 0 });
    const closed = await send({ body: 'Trop tard' }, JSON_ASKED);
    expect([closed.status, Object.keys(errorsOf(closed.text))]).toEqual([403, ['body']]);
    const page = await get((await send({ body: 'Trop tard' })).headers.location ?? '');
    expect(page.text).toMatch(/Les commentaires de cet article sont fermés[\s\S]*Trop tard/);
  });
});

/** A token as the pages of an article have it, issued some time ago: the app of the door has a clock of its own. */
function tokenOf(kind: 'page' | 'asked' = 'page', ago = MINUTE, id = articleId): string {
  moveClock(-ago);
  const token = formToken(id, kind);
  moveClock(0);
  return token;
}

describe('a form with a token', () => {
  test('is taken once, as one comment however often it is sent', async () => {
    expect((await get(`${path}/new`)).text).toMatch(/name="form" value="page\.[^"]+"/);
    const form = tokenOf();
    const answers = [await send({ form }, JSON_ASKED), await send({ form }, JSON_ASKED)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count()).toBe(1);
    // Used for another text, it asks for one more click.
    expect((await send({ form, body: 'Autre chose' }, JSON_ASKED)).status).toBe(409);
    expect(await count()).toBe(1);
  });

  test.each<[string, () => string]>([
    ['sent before anybody could have read the page', () => tokenOf('page', 0)],
    ['of yesterday', () => tokenOf('page', 25 * HOUR)],
    ['of another article', () => tokenOf('page', MINUTE, 'abcdefghijklmnop')],
    ['that was made longer', () => `${tokenOf()}.x`],
    ['with a part of another', () => tokenOf().replace(/^page/, 'asked')],
    ['that issued itself anew', () => tokenOf().replace(/\.[^.]+/, '.0')],
    ['that is nothing but a word', () => 'jeton'],
  ])('%s asks for one more click, and loses nothing', async (_, made) => {
    const asked = await send({ form: made() });
    expect(await count()).toBe(0);
    const page = await get(asked.headers.location ?? '');
    expect(page.text).toContain('Merci pour cet article.');
    expect(page.text).toMatch(/name="form" value="asked\.[^"]+"/);
    expect(page.headers['cache-control']).toBe('private, no-store');
    expect((await send({ form: tokenOf('asked') })).headers.location).toContain('/received/');
    expect(await count()).toBe(1);
  });
});

test('whoever fills the field that no person sees is asked for one more click, and is not published', async () => {
  await writeCommentSettings(OWNER, { mode: 'open', perMinute: 0, perHour: 0 });
  expect((await send({ site: 'http://spam.example' }, JSON_ASKED)).status).toBe(409);
  expect(await count()).toBe(0);
});

test('the pages of one person are never kept, never indexed and in nobody’s cache', async () => {
  const comment = await approved(slug);
  const received = (await send({ body: 'Le mien' })).headers.location ?? '';
  const attempt = (await send({ name: '' })).headers.location ?? '';
  const kept = door.cache.count;
  for (const address of [
    received,
    attempt,
    `${path}/new`,
    `${path}/new?parent=${comment}`,
    `${path}/${comment}/report`,
    `${path}/${comment}`,
    '/reader/erased',
  ]) {
    const { status, headers } = await get(address);
    expect([200, 302], address).toContain(status);
    expect([headers['cache-control'], headers['x-robots-tag']], address).toEqual([
      'private, no-store',
      'noindex',
    ]);
    expect(headers.etag, address).toBeUndefined();
  }
  expect(door.cache.count).toBe(kept);
});
