import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openContext } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a film of another site is loaded by a click and not before, in a frame that may do little', async () => {
  const reader = await openContext(browser);
  const asked: string[] = [];
  await reader.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>Film</p>' });
  });
  const article = await reader.newPage();
  await article.goto('/articles/cinema-de-quartier');
  const load = article.getByRole('button', { name: 'Charger la vidéo' });
  await load.waitFor();
  expect([asked, await article.locator('iframe').count()]).toEqual([[], 0]);
  await load.click();
  await article.frameLocator('iframe').getByText('Film').waitFor();
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ']);
  const frame = article.locator('iframe');
  expect(await frame.getAttribute('sandbox')).not.toMatch(/top-navigation|forms|modals/);
  expect(await frame.getAttribute('title')).toMatch(/YouTube/);
  expect(await article.evaluate('document.activeElement.localName')).toBe('iframe');
  await expectAccessible(article);
  await reader.close();
  const plain = await openContext(browser, { javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto('/articles/cinema-de-quartier');
  expect(await without.getByRole('button', { name: 'Charger la vidéo' }).isVisible()).toBe(false);
  expect(await without.getByRole('link', { name: 'Ouvrir sur YouTube' }).getAttribute('href')).toContain(
    'youtube',
  );
  await plain.close();
});
