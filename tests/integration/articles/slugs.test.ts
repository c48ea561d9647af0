import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { Conflict, NotFound } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';

/** The addresses of articles: made from titles, changed, left behind, and used again. */

describe('the address of a title', () => {
  test('without a letter for one is the article’s id', async () => {
    for (const title of ['👍🏽🎉', 'مقالة عن السيارات', '電気自動車', '…', ' ']) {
      const { id } = await createArticle(OWNER);
      expect(done(await writeArticle(OWNER, id, draft({ title }))).slug, title).toBe(id);
    }
  });

  test('of 300 characters ends with a whole word, and the same title a second time is another address', async () => {
    const title = 'Un très long titre '.repeat(15).trim();
    const slugs: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { id } = await createArticle(OWNER);
      slugs.push(done(await writeArticle(OWNER, id, draft({ title }))).slug);
    }
    const [first = ''] = slugs;
    expect(first.length).toBeLessThanOrEqual(80);
    expect(first).toMatch(/^(?:un-tres-long-titre-)+un(?:-tres)?(?:-long)?$/);
    expect(slugs).toEqual([first, `${first}-2`, `${first}-3`]);
  });
});

/** What a browser does: it remembers for an hour where an address led, unless the article came back to there. */
function browser(now: () => number) {
  const remembered = new Map<string, { to: string; until: number }>();
  return async (slug: string) => {
    let address = slug;
    for (let steps = 0; steps < 6; steps++) {
      const known = remembered.get(address);
      if (known !== undefined && known.until > now()) {
        address = known.to;
        continue;
      }
      const found = await readArticle(GUEST, address.split('?', 1)[0] ?? '').catch((error) => {
        if (error instanceof NotFound) return null;
        throw error;
      });
      if (found === null || !found.moved) return found?.article.id ?? null;
      const to = found.again === undefined ? found.slug : `${found.slug}?at=${found.again}`;
      if (found.again === undefined) remembered.set(address, { to, until: now() + HOUR });
      address = to;
    }
    throw new Error(`${slug} leads round in circles`);
  };
}

test('an article that goes to another address and back within the hour is found by who was there meanwhile', async () => {
  const visit = browser(() => Date.now());
  const { id, version } = await published({ slug: 'ici' });
  let last = version;
  const move = async (slug: string) => {
    last = done(await writeArticle(OWNER, id, draft({ version: last, slug }))).version;
    done(await publishArticle(OWNER, id, last));
  };
  for (let n = 0; n < 3; n++) {
    await move('la-bas');
    expect([await visit('ici'), await visit('la-bas')]).toEqual([id, id]);
    await move('ici');
    expect([await visit('ici'), await visit('la-bas')]).toEqual([id, id]);
  }
  moveClock(HOUR + MINUTE);
  expect(await readArticle(GUEST, 'la-bas')).toEqual({ moved: true, slug: 'ici' });
});

const step = fc.record({
  act: fc.constantFrom('rename', 'rename', 'rename', 'publish', 'unpublish', 'wait', 'visit'),
  article: fc.nat(2),
  slug: fc.nat(3),
});

test('whatever is renamed, published and taken away, in any order: every address leads in one step to the article that had it last, and never round in circles', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async (steps) => {
      let ahead = 0;
      moveClock(0);
      const names = ['a', 'b', 'c', 'd'].map((letter) => `${letter}-${run}`);
      run++;
      const articles = await Promise.all([0, 1, 2].map(async () => (await createArticle(OWNER)).id));
      const visit = browser(() => Date.now() + ahead);
      /** Which article was live at an address last. */
      const last = new Map<string, string>();
      const live = new Map<string, string>();
      for (const { act, article, slug: n } of steps) {
        const id = articles[article] ?? '';
        const { version } = await readDraft(OWNER, id);
        if (act === 'rename') {
          await writeArticle(OWNER, id, draft({ version, slug: names[n] ?? '', title: `${id} ${n}` }));
        }
        if (act === 'rename' || act === 'publish') {
          const now = await readDraft(OWNER, id);
          const published = await publishArticle(OWNER, id, now.version);
          if (published.ok) {
            last.set(published.value.slug, id);
            live.set(id, published.value.slug);
          }
        }
        if (act === 'unpublish') {
          await unpublishArticle(OWNER, id).catch((error) => {
            if (!(error instanceof Conflict)) throw error;
          });
          live.delete(id);
        }
        if (act === 'wait') {
          ahead += (n + 1) * 20 * MINUTE;
          moveClock(ahead);
        }
        await visit(names[n] ?? '');
      }
      for (const name of names) {
        const owner = last.get(name);
        const where = owner === undefined ? undefined : live.get(owner);
        if (owner === undefined || where === undefined) {
          await expect(readArticle(GUEST, name)).rejects.toThrow(NotFound);
          continue;
        }
        const found = await readArticle(GUEST, name);
        if (where === name) expect(found).toMatchObject({ moved: false, article: { id: owner } });
        else expect(found).toMatchObject({ moved: true, slug: where });
        await visit(name);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
