import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { expectAccessible, openContext } from './browser';

/** Somebody who looks at pages as they are seen: in daylight and at night, on a desk, a phone, a small phone. */
export async function openLooks(browser: Browser, baseURL = inject('blogUrl')) {
  const context = await openContext(browser, { width: 320, baseURL });
  const page = await context.newPage();
  return {
    /** Asserts that a page has no violation of axe, that all of it fits, and that a finger meets what it aims at. */
    async at(address: string): Promise<void> {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address);
      for (const details of await page.locator('details').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${address} goes over the side of a small phone`).toBeLessThanOrEqual(0);
      // Places do not depend on colours, nor colours on the width.
      for (const [width, colorScheme] of [[390, 'light'] as const, [1280, 'dark'] as const]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, ['target-size']);
      }
    },
    close: () => context.close(),
  };
}
