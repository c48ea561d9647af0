import type { Page } from 'playwright-core';

/** What is shown of the pictures that `selector` finds: how wide they stand, and how wide `sizes` says that they do. */
export const shownPictures = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLImageElement>(wanted)].map((img) => {
        const sizes = img.closest('picture')?.querySelector('source')?.sizes ?? img.sizes;
        const said = sizes
          .split(/,(?![^(]*\))/)
          .map((part) => /^\s*(\(min-width: [^)]+\))?\s*(.+)$/.exec(part));
        const length = said.find((part) => !part?.[1] || matchMedia(part[1]).matches)?.[2] ?? '';
        const probe = document.body.appendChild(document.createElement('div'));
        // In `sizes` a rem is that of the browser.
        const ofBrowser = length.replace(/([\d.]+)rem/g, (_, rem) => `${Number(rem) * 16}px`);
        probe.style.cssText = `position:absolute;inline-size:${ofBrowser}`;
        const told = probe.getBoundingClientRect().width;
        probe.remove();
        return {
          shown: img.getBoundingClientRect().width,
          told,
          eager: img.loading !== 'lazy',
          first: img.fetchPriority,
        };
      }),
    selector,
  );
