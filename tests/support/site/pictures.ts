import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';

/** What pages look like, kept as small pictures in tests/snapshots. `UPDATE_SNAPSHOTS=1` takes them anew. */

const root = path.join(import.meta.dirname, '../../..');
const KEPT = path.join(root, 'tests/snapshots');
/** Where the picture that differs and the differences go. */
const SHOWN = path.join(root, 'var/snapshots');

/** Smaller, so that the edges of letters, which each machine draws a little differently, do not count. */
const SHRINK = 3;
/** The share of the pixels that may differ. */
const TOLERANCE = 0.02;

/** Lets pages wait for our font: on a busy machine it would come too late for the first one. */
export async function withOwnFont(context: BrowserContext): Promise<void> {
  await context.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll('font-display:optional', 'font-display:block');
      await route.fulfill({ response: answer, body });
    },
  );
}

/** Takes away what differs from day to day and from machine to machine: dates, and fonts that are not ours. */
export async function hold(page: Page): Promise<void> {
  await page.addStyleTag({
    content:
      ':root{--sans:var(--serif)!important;--mono:var(--serif)!important}*{caret-color:transparent!important}',
  });
  await page.evaluate(async () => {
    for (const time of document.querySelectorAll('time')) time.textContent = '1er janvier 2026';
    await document.fonts.ready;
    await Promise.all(
      [...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode()),
    );
  });
}

/** Compares a page as it is seen with its picture. @returns what differs, or '' */
export async function differences(page: Page, name: string): Promise<string> {
  const seen = sharp(await page.screenshot({ animations: 'disabled' }))
    .removeAlpha()
    .ensureAlpha();
  const { width = 0 } = await seen.metadata();
  const actual = await seen
    .resize({ width: Math.round(width / SHRINK) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const png = (data: Buffer | Uint8Array, info: { width: number; height: number }) =>
    sharp(data, { raw: { ...info, channels: 4 } })
      .png({ palette: true, colours: 128 })
      .toBuffer();
  const file = path.join(KEPT, `${name}.png`);
  if (process.env.UPDATE_SNAPSHOTS === '1') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, await png(actual.data, actual.info));
    return '';
  }
  if (!existsSync(file)) return `there is no picture of ${name}: UPDATE_SNAPSHOTS=1 takes one`;
  const kept = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width: wide, height: high } = actual.info;
  if (kept.info.width !== wide || kept.info.height !== high) return `${name} has another size`;
  const shown = Buffer.alloc(actual.data.length);
  const count = pixelmatch(kept.data, actual.data, shown, wide, high, { threshold: 0.2 });
  const share = count / (wide * high);
  if (share <= TOLERANCE) return '';
  mkdirSync(SHOWN, { recursive: true });
  writeFileSync(path.join(SHOWN, `${name}.png`), await png(actual.data, actual.info));
  writeFileSync(path.join(SHOWN, `${name}-differences.png`), await png(shown, actual.info));
  return `${name} looks otherwise in ${(share * 100).toFixed(1)} % of its pixels: see var/snapshots`;
}
