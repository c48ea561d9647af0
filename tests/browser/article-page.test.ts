import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/ids';
import { listMedia } from '../../lib/media/library/list-media';
import { OWNER } from '../../lib/viewer';
import { expectAccessible, openBrowser, openContext } from '../support/browser';
import { published } from '../support/cast';
import { useDesk } from '../support/desk';
import { shownPictures } from '../support/shown-pictures';

/** The page of a long article with pictures: as it is laid out, printed, shared and heard. */

useDesk();

const mark = newId().slice(0, 6);
const title = `Un long article ${mark}`;
let path: string;

const text =
  'Quand il fait froid, la batterie perd de sa capacité et le moteur n’y peut rien du tout. '.repeat(12);
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const words = (value: string, lang?: string) => ({
  type: 'text',
  text: value,
  ...(lang && { marks: [{ type: 'language', attrs: { lang } }] }),
});
const heading = (value: string) => ({ type: 'heading', attrs: { level: 2 }, content: [words(value)] });

beforeAll(async () => {
  const { items } = await listMedia(OWNER, { kind: 'picture' });
  const picture = items.find(({ width, height }) => width === 1600 && height === 900);
  if (picture === undefined) throw new Error('the demo has pictures of 1600 × 900');
  const figure = { media: picture.id, alt: 'Une route', caption: 'La route.', credit: '', decorative: false };
  const parts = ['Le froid', 'Le chaud', 'Comments', 'Et demain'].flatMap((one) => [
    heading(one),
    paragraph(words(text)),
    { type: 'picture', attrs: figure },
  ]);
  const correction = { type: 'correction', attrs: { date: '2026-03-12' }, content: [words('60 kWh.')] };
  const { slug } = await published({
    title,
    body: { type: 'doc', content: [...parts, paragraph(words('شتاء', 'ar')), correction] },
    leadId: picture.id,
    leadAlt: 'Une route',
    tags: [`Tag ${mark}`],
    sources: [{ publisher: 'ADEME', title: 'Étude', url: 'https://example.org/etude', readOn: '' }],
  });
  path = `/articles/${slug}`;
  await published({
    title: `Un autre ${mark}`,
    leadId: picture.id,
    leadAlt: 'Une route',
    tags: [`Tag ${mark}`],
  });
});

test.each([320, 390, 700, 768, 1280, 2560])(
  'pictures are as wide at %i px as `sizes` says; one is loaded first',
  async (width) => {
    const browser = await openBrowser();
    const page = await (await openContext(browser, { width })).newPage();
    await page.goto(path);
    const all = await shownPictures(page, '.article img, .related img');
    expect(all.length).toBeGreaterThan(5);
    for (const { shown, told } of all) expect(Math.abs(shown - told), `${shown} for ${told}`).toBeLessThan(4);
    expect(all.map(({ eager }) => eager)).toEqual(all.map((_, n) => n === 0));
    expect(all[0]?.first).toBe('high');
    // Asked for before the fonts, and by the addresses that it has itself: no other is loaded for nothing.
    const ahead = await page
      .locator('link[rel=preload]')
      .evaluateAll((links: HTMLLinkElement[]) =>
        links.map(({ as, imageSrcset, imageSizes }) => ({ as, imageSrcset, imageSizes })),
      );
    expect(ahead.map(({ as }) => as)).toEqual(['image', 'font']);
    const source = page.locator('picture source').first();
    expect(ahead[0]?.imageSrcset).toBe(await source.getAttribute('srcset'));
    expect(ahead[0]?.imageSizes).toBe(await source.getAttribute('sizes'));
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await browser.close();
  },
);

test.each([
  ['/categories/automobile', '.card-listed img'],
  ['/nulle-part', '.front-row img'],
  ['/search?q=zzzz', '.search-more img'],
])(
  'on a phone the pictures of the list at %s stand beside their titles, and are loaded no wider',
  async (address, list) => {
    const browser = await openBrowser();
    const page = await (await openContext(browser, { width: 390, javaScriptEnabled: false })).newPage();
    await page.goto(address);
    const all = await shownPictures(page, list);
    expect(all.length).toBeGreaterThan(2);
    for (const { shown, told } of all) expect([shown, told]).toEqual([112, 112]);
    await browser.close();
  },
);

test('pictures that come while one reads move nothing; its table of contents leads to its parts, without scripts too', async () => {
  const browser = await openBrowser();
  for (const width of [390, 1440]) {
    const page = await (await openContext(browser, { width })).newPage();
    await page.addInitScript(`globalThis.moved = 0; new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.moved += value;
    }).observe({ type: 'layout-shift', buffered: true })`);
    await page.goto(path);
    for (const figure of await page.locator('.article figure').all()) await figure.scrollIntoViewIfNeeded();
    await page.locator('.related').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('globalThis.moved')).toBe(0);
    await expectAccessible(page);
  }
  const page = await (await openContext(browser, { javaScriptEnabled: false, width: 390 })).newPage();
  await page.goto(path);
  const contents = page.getByRole('navigation', { name: 'Sommaire' });
  await contents.getByText('Sommaire').first().click();
  await contents.getByRole('link', { name: 'Et demain' }).click();
  expect(new URL(page.url()).hash).toBe('#et-demain');
  expect(await page.locator('h2#et-demain').evaluate((h) => h.getBoundingClientRect().top)).toBeLessThan(120);
  await page.getByRole('link', { name: 'Article corrigé le 12 mars 2026' }).click();
  expect(new URL(page.url()).hash).toBe('#correction');
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(await page.locator('p[lang=ar]').evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
  await browser.close();
});

test('it is shared by plain links, its address is copied, and what is near to it is read next', async () => {
  const browser = await openBrowser();
  const context = await openContext(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(path);
  const share = page.locator('.share');
  const address = encodeURIComponent(new URL(path, page.url()).href);
  expect(await share.getByRole('link', { name: 'Courriel' }).getAttribute('href')).toBe(
    `mailto:?subject=${encodeURIComponent(title)}&body=${address}`,
  );
  for (const link of await share.getByRole('link').all())
    expect(await link.getAttribute('href')).toContain(address);
  await share.getByRole('button', { name: 'Copier le lien' }).click();
  await share.getByRole('button', { name: 'Lien copié' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(new URL(path, page.url()).href);
  await page
    .getByRole('region', { name: 'À lire aussi' })
    .getByRole('link', { name: `Un autre ${mark}` })
    .click();
  await page.getByRole('link', { name: `Article précédent ${title}` }).waitFor();
  await browser.close();
});

test('on paper it is the article, who wrote it and where it is, in black, without the site around it', async () => {
  const browser = await openBrowser();
  const page = await (await openContext(browser, { colorScheme: 'dark' })).newPage();
  await page.goto(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  for (const kept of ['h1', '.standfirst', '.byline', '.article-lead img', '.prose', '.sources', '.printed'])
    expect(await shown(kept), kept).toBe(true);
  for (const left of [
    '.masthead nav',
    '.contents',
    '.share',
    '.related',
    '.neighbours',
    '.comments',
    '.colophon',
    'form',
  ])
    expect(await shown(left), left).toBe(false);
  expect(await page.locator('.printed').innerText()).toContain(new URL(path, page.url()).href);
  const look = await page
    .locator('.prose p')
    .first()
    .evaluate((p) => {
      const { color, fontFamily } = getComputedStyle(p);
      return [
        color,
        getComputedStyle(document.documentElement).backgroundColor,
        fontFamily.includes('Serif'),
      ];
    });
  expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', true]);
  const link = page.locator('.sources a').first();
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(
    'https://example.org/etude',
  );
  await browser.close();
});
