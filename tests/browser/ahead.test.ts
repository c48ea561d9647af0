import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../support/browser';
import { published } from '../support/cast';
import { useDesk } from '../support/desk';

/** What a browser asks for before a reader needs it, and what not. */

useDesk();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page is rendered ahead when a reader points at its link, and none of a comment alone', async () => {
  const page = await (await openContext(browser)).newPage();
  const session = await page.context().newCDPSession(page);
  const pathOf = ({ key }: { key: { url: string } }) => new URL(key.url).pathname;
  const rules: { sourceText: string; errorMessage?: string }[] = [];
  const allowed = new Set<string>();
  const asked: string[] = [];
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet));
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const one of preloadingAttemptSources) allowed.add(pathOf(one));
  });
  // It is tried: a browser that is watched as by this test renders nothing ahead.
  session.on('Preload.prerenderStatusUpdated', (one) => asked.push(pathOf(one)));
  await session.send('Preload.enable');
  await page.goto('/articles/voiture-electrique-hiver');
  expect(await page.locator('a[href*="/comments/"]:not([rel])').count()).toBeGreaterThan(1);
  await expect.poll(() => rules).toHaveLength(1);
  expect(rules[0]?.errorMessage).toBeUndefined();
  await expect.poll(() => [...allowed]).toContain('/');
  // Pointed at until it is tried: a busy browser may have missed it.
  const point = async () => {
    await page.mouse.move(0, 0);
    await page.locator('.masthead a[href="/"]').first().hover();
    return asked;
  };
  await expect.poll(point, { interval: 1_000 }).toContain('/');
  expect([...allowed].filter((path) => path.startsWith('/articles/')).length).toBeGreaterThan(0);
  expect([...allowed].filter((path) => /^\/articles\/.*\/comments/.test(path))).toEqual([]);
});

test('one font comes with a page; the letters that few pages have come with those that have them', async () => {
  const fontsOf = async (path: string) => {
    const page = await (await openContext(browser)).newPage();
    const fonts = new Set<string>();
    page.on('request', (request) => {
      const name = /causerie_serif_([a-z]+)/.exec(request.url())?.[1];
      if (name !== undefined) fonts.add(name);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    return [...fonts].toSorted();
  };
  expect(await fontsOf('/sign-in')).toEqual(['normal']);
  const { slug } = await published({ title: 'Mañana' });
  expect(await fontsOf(`/articles/${slug}`)).toEqual(['normal', 'rare']);
});
