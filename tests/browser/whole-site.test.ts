import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAwkwardBlog } from '../support/awkward/blog';
import { AWKWARD } from '../support/awkward/slugs';
import type { Blog } from '../support/blog';
import { expectAccessible, openBrowser, openContext } from '../support/browser';
import { openLooks } from '../support/looks';
import { type Crawl, crawl } from '../support/site/crawl';
import { faultsOf } from '../support/site/faults';
import { walk } from '../support/site/keyboard';
import { pagesOfEachKind } from '../support/site/kinds';
import { differences, hold, withOwnFont } from '../support/site/pictures';
import { orphans } from '../support/site/sitemap';
import { changedByAll } from '../support/site/styles';

/** The whole site as readers, search engines and screen readers meet it, with the demo and what is awkward to show. */

let blog: Blog;
let site: Crawl;
let browser: Browser;
beforeAll(async () => {
  [blog, browser] = await Promise.all([startAwkwardBlog(), openBrowser()]);
  site = await crawl(blog.url);
});
afterAll(async () => {
  await browser.close();
  await blog.stop();
});

const open = (kind: Parameters<typeof openContext>[1] = {}) =>
  openContext(browser, { baseURL: blog.url, ...kind });
const EVERYTHING = `/articles/${AWKWARD.everything}`;

test('leads nowhere that is not there, and says of every page what it is', async () => {
  expect(site.answers.size).toBeGreaterThan(200);
  expect(faultsOf(site)).toEqual([]);
});

test('has no accessibility violation on any kind of page, light and dark, on a phone and on a desktop', async () => {
  const looks = await openLooks(browser, blog.url);
  const pages = [...pagesOfEachKind(site), '/nulle-part'];
  expect(pages.length).toBeGreaterThan(15);
  for (const address of pages) await looks.at(address);
  await looks.close();
}, 180_000);

test('looks with the rules that a page takes as with all of its stylesheets, on a phone, in the dark and on paper', async () => {
  const context = await open({ bypassCSP: true });
  // One that comes in between would be the difference.
  await context.route('**/*.woff2', (route) => route.abort());
  const page = await context.newPage();
  for (const address of [...pagesOfEachKind(site), '/nulle-part']) {
    for (const [width, colorScheme, media] of [
      [390, 'light', 'screen'],
      [1280, 'dark', 'screen'],
      [800, 'light', 'print'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, media });
      await page.goto(address);
      expect(await changedByAll(page), `${address}, ${width} px, ${colorScheme}, ${media}`).toEqual([]);
    }
  }
  await context.close();
}, 180_000);

test('has every page in a sitemap, and no page there that no link leads to', async () => {
  expect(await orphans(site)).toEqual([]);
});

describe.each(['none', 'active'] as const)('with forced colours: %s', (forcedColors) => {
  test('a keyboard reaches all that one can act on, in its order, and shows where it is', async () => {
    const context = await open({ forcedColors });
    const page = await context.newPage();
    for (const address of ['/', EVERYTHING, '/categories/automobile', '/nulle-part']) {
      await page.goto(address);
      if (forcedColors === 'active') await expectAccessible(page);
      const { expected, met, unseen } = await walk(page);
      expect(met.slice(0, expected.length), address).toEqual(expected);
      expect(unseen, `${address}: what shows no focus`).toEqual([]);
      expect(expected[0], address).toContain('Aller au contenu');
    }
    await context.close();
  });
});

test('the first link leads past the menu', async () => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(EVERYTHING);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await context.close();
});

test('has the same text with JavaScript and without', async () => {
  const texts = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await open({ javaScriptEnabled });
      const page = await context.newPage();
      const found: Record<string, string> = {};
      for (const address of [
        '/',
        EVERYTHING,
        `/articles/${AWKWARD.talked}`,
        '/articles/voiture-electrique-hiver',
      ]) {
        await page.goto(address);
        found[address] = await textOf(page);
      }
      await context.close();
      return found;
    }),
  );
  expect(Object.values(texts[0] ?? {}).every((text) => text.length > 500)).toBe(true);
  expect(texts[0]).toEqual(texts[1]);
});

const textOf = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('script, style')) element.remove();
    return (document.body.textContent ?? '').replace(/\s+/g, ' ');
  });

/** `tests/snapshots/NAME-…png`. */
const PICTURES = {
  home: '/',
  article: '/articles/voiture-electrique-hiver',
  category: '/categories/automobile',
  archives: '/archives',
  search: '/search?q=batterie',
  'not-found': '/nulle-part',
};

test('looks as it did', async () => {
  const found: string[] = [];
  for (const [look, kind] of [
    ['desktop', { width: 1280, colorScheme: 'light' }],
    ['phone', { width: 390, colorScheme: 'dark' }],
  ] as const) {
    const context = await open({ ...kind, bypassCSP: true });
    await withOwnFont(context);
    const page = await context.newPage();
    for (const [name, address] of Object.entries(PICTURES)) {
      await page.goto(address);
      await hold(page);
      found.push(await differences(page, `${name}-${look}`));
    }
    await context.close();
  }
  expect(found.filter((one) => one !== '')).toEqual([]);
});
