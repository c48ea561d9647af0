import { beforeEach, expect, test } from 'vitest';
import { listPreviewLinks } from '../../../lib/articles/previews/list-preview-links';
import { revokePreviewLink } from '../../../lib/articles/previews/revoke-preview-link';
import { publishArticle } from '../../../lib/articles/publish-article';
import { runDuePlans } from '../../../lib/articles/schedules/run-due';
import { writeArticle } from '../../../lib/articles/write-article';
import { transaction } from '../../../lib/db';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { clockAt, EVENING, plan, previewAddress, written } from '../../support/plans';

/** What the clock does to pages that are kept, where old addresses lead, and who sees a draft. */

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const get = async (address: string) => (await ask(door.port, address)).text;

async function renamed(id: string, version: number, slug: string): Promise<number> {
  const saved = done(await writeArticle(OWNER, id, draft({ version, slug, title: 'Les roses' })));
  done(await publishArticle(OWNER, id, saved.version));
  return saved.version;
}

test('an article that the clock publishes is on the home page, in its category and at its address at the next request, and gone so', async () => {
  clockAt(EVENING);
  const { id: categoryId } = done(await createCategory(OWNER, { name: 'Jardin' }));
  await published({ title: 'Le pain', categoryIds: [categoryId] });
  const body = bodyOf('Elles viennent de loin.');
  const { id, version } = await written({ title: 'Les tulipes', body, categoryIds: [categoryId] });
  done(await plan(id, version, '2026-03-29T08:00'));
  done(await plan(id, 0, '2026-03-30T08:00', 'unpublish'));
  const lists = ['/', '/categories/jardin'];
  for (const list of lists) expect(await get(list)).not.toContain('Les tulipes');
  expect((await ask(door.port, '/articles/les-tulipes')).status).toBe(404);
  clockAt('2026-03-29T06:00:00Z');
  await runDuePlans();
  for (const list of lists) expect(await get(list), list).toContain('Les tulipes');
  expect(await get('/articles/les-tulipes')).toContain('Elles viennent de loin.');
  clockAt('2026-03-30T06:00:00Z');
  await runDuePlans();
  for (const list of lists) expect(await get(list), list).not.toContain('Les tulipes');
  expect((await ask(door.port, '/articles/les-tulipes')).status).toBe(404);
});

test('an old address leads on for an hour at a time, to GET and HEAD alike; a page that came back is not remembered', async () => {
  const { id, version } = await published({ title: 'Les roses', slug: 'roses' });
  const next = await renamed(id, version, 'rosiers');
  for (const method of ['GET', 'HEAD']) {
    const moved = await ask(door.port, '/articles/roses', { method });
    expect([moved.status, moved.headers.location, moved.headers['cache-control'], moved.text]).toEqual([
      308,
      '/articles/rosiers',
      'max-age=3600',
      '',
    ]);
  }
  await renamed(id, next, 'roses');
  expect((await ask(door.port, '/articles/roses')).status).toBe(200);
  const back = await ask(door.port, '/articles/rosiers');
  expect(back.status).toBe(308);
  expect(back.headers.location).toMatch(/^\/articles\/roses\?at=\w+$/);
  expect(back.headers['cache-control']).toBe('no-cache');
  const there = await ask(door.port, back.headers.location ?? '');
  expect(there.status).toBe(200);
  expect(there.text).toMatch(/<link rel="canonical" href="[^"]*\/articles\/roses"/);
  const { id: other } = await published({ title: 'Autres', slug: 'rosiers' });
  expect(other).not.toBe(id);
  expect((await ask(door.port, '/articles/rosiers')).status).toBe(200);
});

test('a draft is shown to who has its link, kept by nobody, and to nobody when the link has ended', async () => {
  const { id, version, slug } = await published({ title: 'En ligne' });
  const change = { version, slug, title: 'Le brouillon', body: bodyOf('Pas encore.') };
  done(await writeArticle(OWNER, id, draft(change)));
  const address = await previewAddress(id);
  const page = await ask(door.port, address);
  expect(page.status).toBe(200);
  expect(page.headers['cache-control']).toBe('private, no-store');
  expect(page.headers['x-robots-tag']).toBe('noindex');
  expect(page.text).toMatch(/<meta name="robots" content="noindex, ?nofollow"/);
  expect(page.text).toContain('Pas encore.');
  expect(page.text).toContain('Brouillon');
  expect(page.text).not.toMatch(/\/comments\/new|method="post"|\/admin\//);
  expect(page.text).not.toContain('rel="canonical"');
  expect(await get(`/articles/${slug}`)).not.toContain('Pas encore.');
  const rendered = door.renders.length;
  await get(address);
  expect(door.renders.length).toBe(rendered + 1);
  const gone = async (where: string) => {
    const answer = await ask(door.port, where);
    return [answer.status, answer.text.replaceAll(/\s+/g, ' '), answer.headers['cache-control']];
  };
  const nowhere = await gone('/preview/nowhere');
  expect(nowhere[0]).toBe(404);
  expect(await gone(`${address}x`)).toEqual(nowhere);
  const [link] = await listPreviewLinks(OWNER, id);
  const expiresAt = new Date(Date.now() - 1_000);
  const other = await previewAddress(id);
  const ended = { where: { id: /preview\/(\w+)/.exec(other)?.[1] ?? '' }, data: { expiresAt } };
  await transaction((tx) => tx.previewLink.update(ended));
  expect(await gone(other)).toEqual(nowhere);
  await revokePreviewLink(OWNER, link?.id ?? '');
  expect(await gone(address)).toEqual(nowhere);
});
