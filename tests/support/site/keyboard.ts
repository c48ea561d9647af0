import type { Page } from 'playwright-core';

/** What a walk with the Tab key through a page met, each by its name and text. */
export type Walk = { expected: string[]; met: string[]; unseen: string[] };

/**
 * Goes through a whole page with the Tab key. `expected` is all that one can act on, in the order of the document;
 * `met` is what had the focus, in its order; `unseen` had it and did not show it.
 */
export async function walk(page: Page): Promise<Walk> {
  const count = await page.evaluate(() => {
    const may =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), iframe';
    const all = [...document.querySelectorAll<HTMLElement>(may)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !(element as HTMLButtonElement).disabled &&
        element.closest('[inert]') === null,
    );
    const name = (element: Element) =>
      `${element.localName} ${(element.getAttribute('name') ?? element.textContent ?? '').trim().slice(0, 60)}`;
    const known = new Set(all);
    const met: string[] = [];
    const unseen: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      // Chromium also stops at what scrolls and has nothing to act on in it.
      if (!(target instanceof HTMLElement) || !known.has(target)) return;
      met.push(name(target));
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) unseen.push(name(target));
    });
    Object.assign(window, { walked: { expected: all.map(name), met, unseen } });
    return all.length;
  });
  for (let n = 0; n < count + 5; n++) {
    await page.keyboard.press('Tab');
    if (n >= count && (await page.evaluate(() => document.activeElement === document.body))) break;
  }
  return page.evaluate(() => (window as unknown as { walked: Walk }).walked);
}
