import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { xmlText } from '@/components/feeds/xml';
import { SHARE_SIZE } from '@/lib/media/schema';
import type { Site } from '@/lib/settings/schema';

/** The card of a site that has no picture for its pages: its mark, its title and what it says of itself. */

const PAPER = '#fcfbf8';
const INK = '#1c1b19';
const SOFT = '#5d5a53';
const ACCENT = '#9c2a1f';
const LEFT = 80;
const FOOT = 84;
const WIDE = SHARE_SIZE.width - 2 * LEFT;

// Servers often have no fonts at all: this one comes with Next, for cards like this.
const FONT_FILE = path.join(process.cwd(), 'node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf');
const SERIF = 'Georgia, Source Serif 4, Noto Serif, Liberation Serif, DejaVu Serif, Geist';
const SANS = 'Helvetica Neue, Noto Sans, Liberation Sans, DejaVu Sans, Geist';

/** The card as a PNG. What a font cannot write is left out; a title that nothing can write leaves the mark alone. */
export async function shareCard(site: Site, host: string): Promise<Buffer> {
  const background = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">
    <rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="14" fill="${ACCENT}"/></svg>`;
  const mark = await sharp(await readFile(path.join(process.cwd(), 'public/icon.svg')))
    .resize(104)
    .png()
    .toBuffer();
  const parts: OverlayOptions[] = [{ input: mark, left: LEFT - 4, top: 76 }];
  const title = await written(site.title, {
    font: `${SERIF} Bold`,
    colour: INK,
    sizes: [112, 88, 70, 56, 44],
    high: 240,
  });
  const top = 218;
  if (title) parts.push({ input: title.data, left: LEFT, top });
  const below = top + (title?.high ?? 0) + 42;
  const room = SHARE_SIZE.height - FOOT - 24 - below;
  const about = await written(site.description, {
    font: SANS,
    colour: SOFT,
    sizes: [36, 30, 26, 22],
    high: room,
  });
  if (about) parts.push({ input: about.data, left: LEFT, top: below });
  const foot = await written(host, { font: SANS, colour: ACCENT, sizes: [26], high: 40 });
  if (foot) parts.push({ input: foot.data, left: LEFT, top: SHARE_SIZE.height - FOOT });
  return sharp(Buffer.from(background)).composite(parts).png({ palette: true }).toBuffer();
}

type Look = { font: string; colour: string; sizes: readonly number[]; high: number };

/** A text in the largest of the sizes in which it has room; cut where it has none in the smallest. */
async function written(text: string, { font, colour, sizes, high }: Look) {
  if (text === '' || high < Math.min(...sizes)) return undefined;
  const markup = `<span foreground="${colour}">${xmlText(text)}</span>`;
  for (const [n, size] of sizes.entries()) {
    const set = {
      text: markup,
      font: `${font} ${size}`,
      fontfile: FONT_FILE,
      width: WIDE,
      dpi: 72,
      spacing: 6,
      rgba: true,
    };
    try {
      const made = await sharp({ text: { ...set, wrap: 'word-char' } })
        .png()
        .toBuffer({ resolveWithObject: true });
      const { width, height } = made.info;
      if (height <= high && width <= WIDE) return { data: made.data, high: height };
      if (n < sizes.length - 1) continue;
      const box = { left: 0, top: 0, width: Math.min(width, WIDE), height: Math.min(height, high) };
      return { data: await sharp(made.data).extract(box).png().toBuffer(), high: box.height };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
