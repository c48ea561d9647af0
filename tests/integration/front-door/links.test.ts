import { beforeEach, describe, expect, test } from 'vitest';
import { approveComment } from '../../../lib/comments/moderation/moderate-comment';
import { readerToken } from '../../../lib/comments/own/reader-token';
import { reading } from '../../../lib/db';
import { confirmToken, unsubscribeAllToken, unsubscribeToken } from '../../../lib/outbox/tokens';
import { OWNER } from '../../../lib/viewer';
import { findTrace } from '../../support/canary';
import { pending, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { provedComment } from '../../support/letters';

/** The links of mails, through the front door: what a mail program, a scanner and a stranger's page may do. */

const open = useDoors();
let door: Door;

const EMAIL = 'temoin.liens@lectrices.example';
const OURS = { origin: 'http://blog.example.org' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const ONE_CLICK = { method: 'POST', headers: FORM, body: 'List-Unsubscribe=One-Click' };

let slug: string;
let contactId: string;
let commentId: string;
let subscriptionId: string;

beforeEach(async () => {
  door = await open();
  ({ slug } = await published({ title: 'Le pain' }));
  commentId = await provedComment(slug, { email: EMAIL, follow: '1', name: 'Zéphyrine' });
  await approveComment(OWNER, commentId, 'pending');
  const subscription = await reading().subscription.findFirstOrThrow();
  [contactId, subscriptionId] = [subscription.contactId, subscription.id];
});

const follows = () => reading().subscription.count();
const isPrivate = ({ headers }: { headers: Record<string, unknown> }) => {
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toMatch(/noindex/);
  expect(headers['referrer-policy']).toBe('same-origin');
};

describe('the link to unsubscribe', () => {
  test('ends a subscription at the one click of a mail program, which has no cookie and no origin, twice too', async () => {
    const address = `/reader/unsubscribe/${unsubscribeToken(subscriptionId)}/now`;
    for (let n = 0; n < 2; n++) {
      const answer = await ask(door.port, address, ONE_CLICK);
      // Mail programs follow no redirect (RFC 8058, 3.1).
      expect(answer.status).toBe(200);
      isPrivate(answer);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(await follows()).toBe(0);
    }
  });

  test('takes the other form that a mail program may send, and ends all at once where it says so', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const address = `/reader/unsubscribe/${unsubscribeAllToken(contactId)}/now`;
    expect((await ask(door.port, address, { method: 'POST', headers, body })).status).toBe(200);
    expect(await follows()).toBe(0);
  });

  test('changes nothing for programs that only look, and shows people a button', async () => {
    const address = `/reader/unsubscribe/${unsubscribeToken(subscriptionId)}`;
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(door.port, `${address}/now`, { method });
      expect([answer.status, answer.headers.location]).toEqual([303, address]);
    }
    const page = await ask(door.port, address);
    expect(page.status).toBe(200);
    isPrivate(page);
    expect(page.text).toContain(`action="${address}/now"`);
    expect(await follows()).toBe(1);
    const pressed = await ask(door.port, `${address}/now`, {
      method: 'POST',
      headers: { ...FORM, ...OURS },
      body: '',
    });
    expect([pressed.status, pressed.headers.location]).toEqual([303, address]);
    expect((await ask(door.port, address)).text).toContain('C’est fait');
    expect(await follows()).toBe(0);
  });

  test('is nothing with another token, whatever is in it', async () => {
    const wrong = [
      subscriptionId,
      `${subscriptionId}.x`,
      'x',
      '%0d%0aSet-Cookie:%20a=b',
      '..%2f..%2fadmin',
      '%00',
    ];
    for (const token of wrong) {
      const answer = await ask(door.port, `/reader/unsubscribe/${token}/now`, ONE_CLICK);
      expect([400, 404], `${token}: ${answer.status}`).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
      const seen = await ask(door.port, `/reader/unsubscribe/${token}/now`);
      expect([303, 400, 404], `${token}: ${seen.status}`).toContain(seen.status);
      expect(seen.headers['set-cookie']).toBeUndefined();
      expect(seen.headers.location ?? '/reader/').toMatch(/^\/reader\//);
    }
    expect(await follows()).toBe(1);
  });
});

describe('the link to confirm an address', () => {
  test('proves it by a button of our page, and by nothing else', async () => {
    const id = await pending(slug, { email: 'autre@lectrices.example', body: 'Un autre' });
    const comment = () => reading().comment.findUniqueOrThrow({ where: { id } });
    const { contactId: other } = await comment();
    const address = `/reader/confirm/${confirmToken(id, other ?? '')}`;
    const page = await ask(door.port, address);
    expect(page.status).toBe(200);
    isPrivate(page);
    const foreign = { ...FORM, origin: 'http://ailleurs.example' };
    for (const headers of [FORM, foreign, { ...FORM, 'sec-fetch-site': 'cross-site' }])
      expect((await ask(door.port, `${address}/accept`, { method: 'POST', headers, body: '' })).status).toBe(
        403,
      );
    expect((await ask(door.port, `${address}/accept`)).status).toBe(405);
    expect((await comment()).proved).toBe(false);
    const done = await ask(door.port, `${address}/accept`, {
      method: 'POST',
      headers: { ...FORM, ...OURS },
      body: '',
    });
    expect(done.status).toBe(303);
    expect(done.headers.location).toBe(`/reader/${readerToken(other ?? '')}`);
    expect(done.headers['set-cookie']?.[0]).toMatch(
      /^causerie-reader=[\w.-]+; Path=\/articles; Max-Age=\d+; HttpOnly; SameSite=Lax/,
    );
    expect((await comment()).proved).toBe(true);
  });
});

describe('the reader’s own page', () => {
  const own = () => `/reader/${readerToken(contactId)}`;

  test('is theirs alone, kept nowhere, and no address in it has the e-mail', async () => {
    const page = await ask(door.port, own());
    expect(page.status).toBe(200);
    isPrivate(page);
    expect(page.text).toContain(EMAIL);
    const addresses = page.text.match(/(?:href|action|src)="[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(3);
    expect(findTrace(addresses.join('\n'), [EMAIL])).toBeUndefined();
    expect(findTrace(JSON.stringify(page.headers), [EMAIL])).toBeUndefined();
    for (const wrong of [contactId, `${contactId}.x`, readerToken(commentId)]) {
      const answer = await ask(door.port, `/reader/${wrong}`);
      expect(answer.status, wrong).toBe(404);
      expect(answer.text).toMatch(/<\/html>\s*$/);
      expect(answer.text).not.toContain(EMAIL);
    }
  });

  test('hands out what is kept as a file that nobody keeps', async () => {
    const answer = await ask(door.port, `${own()}/export`);
    expect(answer.status).toBe(200);
    isPrivate(answer);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="causerie.json"',
      'x-content-type-options': 'nosniff',
    });
    expect(JSON.parse(answer.text)).toMatchObject({ email: EMAIL, comments: [{ name: 'Zéphyrine' }] });
    expect((await ask(door.port, `/reader/${readerToken(commentId)}/export`)).status).toBe(404);
  });

  test('erases by a button of ours, not from a stranger’s page and not by looking', async () => {
    for (const headers of [FORM, { ...FORM, origin: 'http://ailleurs.example' }])
      expect((await ask(door.port, `${own()}/erase`, { method: 'POST', headers, body: '' })).status).toBe(
        403,
      );
    expect((await ask(door.port, `${own()}/erase`)).status).toBe(405);
    expect(await reading().contact.count()).toBe(1);
    const done = await ask(door.port, `${own()}/erase`, {
      method: 'POST',
      headers: { ...FORM, ...OURS },
      body: '',
    });
    expect([done.status, done.headers.location]).toEqual([303, '/reader/erased']);
    expect((await ask(door.port, '/reader/erased')).status).toBe(200);
    expect((await ask(door.port, own())).status).toBe(404);
    expect((await ask(door.port, `/articles/${slug}`)).text).toContain('Anonyme');
  });
});
