import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { decideComments, undoDecisions } from '../../../lib/comments/moderation/decide';
import { editComment } from '../../../lib/comments/moderation/edit-comment';
import { approveComment } from '../../../lib/comments/moderation/moderate-comment';
import { editOwnComment, withdrawOwnComment } from '../../../lib/comments/own/change-own';
import { receiptFor } from '../../../lib/comments/receipt';
import { STATUSES } from '../../../lib/comments/schema';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, done, draft, pending, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { chain, plant, spread } from '../../support/planted';

/** Which comments the public meets, by every address that it has. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

/** A page, with all spaces as plain ones. */
async function get(address: string) {
  const answer = await ask(door.port, address);
  return { ...answer, text: answer.text.replace(/\s/g, ' ') };
}

const ENDS = ['/feed', '/feed/atom', '/feed.json'];

/** Every public address on which a comment of an article could stand. */
const publicAddresses = (slug: string, id: string) => [
  '/',
  '/categories/culture',
  `/articles/${slug}`,
  `/articles/${slug}?order=newest`,
  `/articles/${slug}?comments=2`,
  ...ENDS.flatMap((end) => [`/articles/${slug}${end}`, `/comments${end}`, end]),
  '/comments/rules',
  '/sitemap.xml',
  `/articles/${slug}/comments/${id}`,
  `/articles/${slug}/comments/${id}/report`,
  `/articles/${slug}/comments/new?parent=${id}`,
];

/** All that the public gets at these addresses, kept pages as well: each is asked for twice. */
async function all(addresses: string[]): Promise<string> {
  const texts: string[] = [];
  for (const address of [...addresses, ...addresses]) {
    const { status, headers, text } = await get(address);
    texts.push(`${address} ${status} ${JSON.stringify(headers)}\n${text}`);
  }
  return texts.join('\n');
}

test('a comment that is not approved is in no page, count, feed, header or address', async () => {
  const { id, slug } = await published();
  const hidden = STATUSES.filter((status) => status !== 'approved');
  const planted = await plant(id, [
    { body: 'Celui-ci est publié', name: 'Aline' },
    ...hidden.map((status) => ({ status, body: `Secret ${status}`, name: `Cachette ${status}` })),
    { parent: 0, status: 'pending', body: 'Secret en réponse', name: 'Cachette' },
  ]);
  const whole = await all(publicAddresses(slug, planted[0]?.id ?? ''));
  expect(whole).toContain('Celui-ci est publié');
  expect(whole).not.toMatch(/Secret|Cachette/);
  for (const { id: comment, status } of planted.slice(1)) {
    expect(whole, status).not.toContain(comment);
    for (const address of publicAddresses(slug, comment).slice(-3))
      expect((await get(address)).status, address).toBe(404);
  }
  expect((await get(`/articles/${slug}`)).text).toContain('>1 commentaire<');
  expect((await get('/')).text).toContain('>1 commentaire<');
});

test('approval, edit, undo and withdrawal are seen by the very next reader, everywhere', async () => {
  const { slug } = await published();
  const id = await pending(slug, { body: 'Première version' });
  const addresses = ['', ...ENDS].map((end) => `/articles/${slug}${end}`);
  const places = [...addresses, ...ENDS.map((end) => `/comments${end}`)];
  const expectSeen = async (text: string | undefined, when: string) => {
    for (const address of places) {
      const seen = (await get(address)).text.match(/(?:Première|Deuxième|Troisième) version/)?.[0];
      expect(seen, `${address} ${when}`).toBe(text);
    }
    const count = text === undefined ? 0 : 1;
    expect((await get('/')).text.includes('>1 commentaire<'), when).toBe(count === 1);
    expect((await get(`/articles/${slug}/comments/${id}`)).status, when).toBe(count === 1 ? 302 : 404);
  };
  await expectSeen(undefined, 'while it waits');
  const { batchId } = await decideComments(OWNER, {
    seen: [{ id, from: 'pending', version: 1 }],
    to: 'approved',
  });
  await expectSeen('Première version', 'once it is approved');
  await undoDecisions(OWNER, batchId);
  await expectSeen(undefined, 'once that is undone');
  await approveComment(OWNER, id, 'pending');
  done(await editComment(OWNER, id, 1, 'Deuxième version'));
  await expectSeen('Deuxième version', 'once a moderator edited it');
  await writeCommentSettings(OWNER, { mode: 'open', perMinute: 0, perHour: 0 });
  done(await editOwnComment(GUEST, slug, receiptFor(id), { body: 'Troisième version', version: 2 }));
  await expectSeen('Troisième version', 'once its author edited it');
  await withdrawOwnComment(GUEST, slug, receiptFor(id));
  await expectSeen(undefined, 'once it is withdrawn');
});

test('the comments of an article that is unpublished vanish everywhere, and are back with it', async () => {
  const { id, slug, version } = await published();
  const comment = await approved(slug, { body: 'Un avis' });
  const addresses = publicAddresses(slug, comment);
  expect(await all(addresses)).toContain('Un avis');
  await unpublishArticle(OWNER, id);
  expect(await all(addresses)).not.toContain('Un avis');
  for (const address of addresses.filter((one) => one.includes(slug)))
    expect((await get(address)).status, address).toBe(404);
  done(await publishArticle(OWNER, id, version));
  expect(await all(addresses)).toContain('Un avis');
  expect((await get(`/articles/${slug}/comments/${comment}`)).status).toBe(302);
});

describe('the permanent address', () => {
  test('answers 302 to the page that holds the comment now, with the fragment, and is not kept', async () => {
    const { id, slug, version } = await published();
    const planted = await plant(id, spread(60));
    const [first, last] = [planted[0]?.id, planted.at(-1)?.id];
    const at = async (comment = '') => {
      const { status, headers, body } = await get(`/articles/${slug}/comments/${comment}`);
      expect([status, body.length, headers['cache-control']]).toEqual([302, 0, 'private, no-store']);
      const page = await get(headers.location?.split('#')[0] ?? '');
      expect(page.text).toContain(`id="${headers.location?.split('#')[1]}"`);
      return headers.location;
    };
    expect(await at(first)).toBe(`/articles/${slug}#comment-${first}`);
    expect(await at(last)).toBe(`/articles/${slug}?comments=2#comment-${last}`);
    await plant(id, spread(100), Date.UTC(2026, 1, 1));
    expect(await at(last)).toBe(`/articles/${slug}?comments=2#comment-${last}`);
    await writeCommentSettings(OWNER, { order: 'newest' });
    expect(await at(first)).toBe(`/articles/${slug}?comments=4#comment-${first}`);
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
    done(await publishArticle(OWNER, id, moved.version));
    expect(await at(first)).toBe(`/articles/ailleurs?comments=4#comment-${first}`);
  });
});

test('ten thousand comments in one thread are pages of two hundred, in either order', async () => {
  const { id, slug } = await published();
  await plant(id, chain(10_000));
  for (const query of ['', '?order=newest', '?comments=50']) {
    const { status, text } = await get(`/articles/${slug}${query}`);
    expect([status, text.match(/id="comment-[a-z2-7]{16}"/g)?.length], query).toEqual([200, 200]);
    expect(text.length, query).toBeLessThan(400_000);
    expect(text).toContain('>10 000 commentaires<');
  }
  expect((await get(`/articles/${slug}?comments=51`)).status).toBe(404);
});

test('a removed comment with an answer is a tombstone that says nothing of it', async () => {
  const { slug } = await published();
  const parent = await approved(slug, { name: 'Disparue', body: 'Disparu' });
  const reply = await approved(slug, { parent, body: 'Je réponds', name: 'Ici' });
  await decideComments(OWNER, { seen: [{ id: parent, from: 'approved', version: 1 }], to: 'trashed' });
  const { text } = await get(`/articles/${slug}`);
  expect(text).toContain('Ce commentaire a été retiré.');
  expect(text).not.toContain('Disparu');
  expect(text).toContain('>1 commentaire<');
  expect(text.indexOf(`comment-${parent}`)).toBeLessThan(text.indexOf(`comment-${reply}`));
  expect((await get(`/articles/${slug}/comments/${parent}`)).headers.location).toContain(
    `#comment-${parent}`,
  );
});

test.each([
  [0, 'Aucun commentaire'],
  [1, '1 commentaire'],
  [2, '2 commentaires'],
])('of %i comments the page says: %s', async (count, words) => {
  const { id, slug } = await published();
  await plant(id, spread(count));
  expect((await get(`/articles/${slug}`)).text).toContain(`<h2 id="comments-title">${words}</h2>`);
});
