import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { writeSite } from '../../../lib/settings/write-site';
import { OWNER } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';

const open = useDoors();
let door: Door;

const SLUGS = ['les-roses', 'le-pain'];

type Step =
  | { kind: 'write'; article: 0 | 1 }
  | { kind: 'unpublish'; article: 0 | 1 }
  | { kind: 'settings' }
  | { kind: 'read'; page: 'home' | 0 | 1 };

const article = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), article }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unpublish' as const), article }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      page: fc.constantFrom<'home' | 0 | 1>('home', 0, 1),
    }),
  },
);

/**
 * What a page may show: everything that a write made it since the last one that returned before it was
 * asked for. `floor` counts the writes that had returned, `ceiling` those that had begun.
 */
class Model {
  titles: (string | null)[][] = [['v0'], ['v0']];
  returned = [0, 0];
  site: string[] = ['s0'];
  siteReturned = 0;
}

/** What the page says now: its version of a title, or null when it is not there. */
const versionIn = (text: string, n: 0 | 1) => new RegExp(`titre ${n} (v\\d+)`).exec(text)?.[1] ?? null;
const siteIn = (text: string) => /le site (s\d+)/.exec(text)?.[1] ?? '';

test('no page that is asked for after a write returned shows what was before it, however they interleave', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
      async (scheduler, actors) => {
        door = await open();
        try {
          await interleave(scheduler, actors);
        } finally {
          await door.close();
        }
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
}, 180_000);

async function interleave(scheduler: fc.Scheduler, actors: Step[][]): Promise<void> {
  const model = new Model();
  await writeSite(OWNER, { title: 'le site s0' });
  const ids: { id: string; version: number }[] = [];
  for (const n of [0, 1] as const) {
    const made = await published({ title: `titre ${n} v0` });
    const { id, version } = made;
    // Its own address is fixed, whatever becomes of its title.
    const fixed = draft({ version, title: `titre ${n} v0`, slug: `${SLUGS[n]}-${id}` });
    const saved = done(await writeArticle(OWNER, id, fixed));
    done(await publishArticle(OWNER, id, saved.version));
    ids[n] = { id, version: saved.version };
  }
  const writing = [Promise.resolve(), Promise.resolve()];
  let settings = Promise.resolve();

  /** Writes of one article come one after the other, as an editor's do; all else is at once. */
  const change = (n: 0 | 1, to: string | null) => {
    const article = ids[n];
    if (!article) throw new Error('no article');
    const history = model.titles[n] ?? [];
    writing[n] = (writing[n] ?? Promise.resolve()).then(async () => {
      if (to === null && history.at(-1) === null) return;
      const index = history.push(to === null ? null : `v${history.length}`) - 1;
      if (to === null) await unpublishArticle(OWNER, article.id);
      else {
        const next = draft({
          version: article.version,
          title: `titre ${n} v${index}`,
          slug: `${SLUGS[n]}-${article.id}`,
        });
        article.version = done(await writeArticle(OWNER, article.id, next)).version;
        done(await publishArticle(OWNER, article.id, article.version));
      }
      model.returned[n] = index;
    });
    return writing[n];
  };
  const rename = () => {
    settings = settings.then(async () => {
      const index = model.site.push(`s${model.site.length}`) - 1;
      await writeSite(OWNER, { title: `le site s${index}` });
      model.siteReturned = index;
    });
    return settings;
  };

  const read = async (page: 'home' | 0 | 1) => {
    const floor = [...model.returned];
    const siteFloor = model.siteReturned;
    const address = page === 'home' ? '/' : `/articles/${SLUGS[page]}-${ids[page]?.id}`;
    const { text } = await ask(door.port, address);
    expect(model.site.slice(siteFloor), `${address}: site`).toContain(siteIn(text));
    for (const n of page === 'home' ? ([0, 1] as const) : [page]) {
      const allowed = (model.titles[n] ?? []).slice(floor[n]);
      expect(allowed, `${address}: titre ${n}`).toContain(versionIn(text, n));
    }
  };

  const run = async (steps: Step[]) => {
    for (const one of steps) {
      await scheduler.schedule(Promise.resolve());
      if (one.kind === 'read') await read(one.page);
      else if (one.kind === 'settings') await rename();
      else await change(one.article, one.kind === 'unpublish' ? null : 'next');
    }
  };
  const all = Promise.all(actors.map(run));
  await scheduler.waitFor(all);
  await read('home');
  for (const n of [0, 1] as const) {
    await read(n);
    // Out of the way of the next run, if it is not already.
    if (model.titles[n]?.at(-1) !== null) await unpublishArticle(OWNER, ids[n]?.id ?? '');
  }
}
