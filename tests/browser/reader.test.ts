import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext } from '../support/browser';
import { openLooks } from '../support/looks';
import { ripe } from '../support/plain-reader';

const ARTICLE = '/articles/pain-levain';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function fill(page: Page, values: { body?: string; name?: string; email?: string }): Promise<void> {
  if (values.body !== undefined) await page.getByLabel('Commentaire *').fill(values.body);
  if (values.name !== undefined) await page.getByLabel('Nom *').fill(values.name);
  if (values.email !== undefined) await page.getByLabel('E-mail *').fill(values.email);
}

/** Sends the form past the browser's own validation, as an old browser would. */
async function send(page: Page): Promise<void> {
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms) (form as HTMLFormElement).noValidate = true;
  });
  await ripe(page);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Laisser un commentaire' }).click(),
  ]);
}

describe.each([
  { javaScriptEnabled: false, name: 'without JavaScript' },
  // What a reader has with it is in reader-js*.test.ts.
  { javaScriptEnabled: true, name: 'whose copy of reader.js did not arrive' },
])('a reader $name', ({ javaScriptEnabled }) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openContext(browser, { javaScriptEnabled });
    await context.route('**/reader.js*', (route) => route.abort());
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test('goes from the home page to an article, and finds its parts', async () => {
    await page.goto('/');
    await page.locator('main a[href^="/articles/"]').first().click();
    await page.waitForURL('**/articles/*');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.goto(ARTICLE);
    const main = page.getByRole('main');
    expect(await main.getByText('Notre avis').count()).toBeGreaterThan(0);
    expect(await main.getByText(/Sources\s:/).count()).toBeGreaterThan(0);
    expect(await main.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await main.locator('article[id^="comment-"]').count()).toBeGreaterThan(0);
  });

  test('turns the pages of the home page and opens a category', async () => {
    await page.goto('/');
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([await hrefs('link[rel=prev]'), await hrefs('main a[rel=next]')]).toEqual([[], ['/?page=2']]);
    expect((await hrefs('link[rel=next]'))[0]).toMatch(/\/\?page=2$/);
    await page.locator('main a[rel=next]').click();
    await page.waitForURL('**/?page=2');
    expect((await hrefs('link[rel=prev]'))[0]).toMatch(/:\d+\/?$/);
    expect(await page.locator('.pagination [aria-current=page]').innerText()).toBe('2');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Archives' }).click();
    await page.locator('main section a[href^="/archives/"]').nth(1).click();
    await page.waitForURL('**/archives/*/*');
    expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThan(0);
    await page.goto('/categories/automobile');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Automobile');
    expect(await page.locator('.masthead [aria-current=page]').innerText()).toBe('Automobile');
    await page.goto('/categories/electrique');
    expect(await page.locator('.masthead [aria-current=true]').innerText()).toBe('Automobile');
    expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThan(0);
    const answer = await page.goto('/?page=999');
    expect(answer?.status()).toBe(404);
  });

  test('meets the form in the words that were promised', async () => {
    await page.goto(ARTICLE);
    expect(await page.getByRole('heading', { name: 'Laisser un commentaire' }).count()).toBe(1);
    for (const words of [
      'Votre adresse e-mail ne sera pas publiée.',
      'Les champs obligatoires sont indiqués avec *',
    ]) {
      expect(await page.getByText(words).count(), words).toBe(1);
    }
    for (const name of ['body', 'name', 'email', 'parent']) {
      expect(await page.locator(`form[action="${ARTICLE}/comments"] [name="${name}"]`).count(), name).toBe(1);
    }
  });

  test('is told what to correct, loses nothing, and then has the comment received', async () => {
    const body = `Merci pour la recette !\n\n> une citation\n\nVoir https://example.org/pain (${javaScriptEnabled})`;
    await page.goto(ARTICLE);
    await fill(page, { body, name: '', email: 'pas une adresse' });
    await send(page);
    expect(page.url()).toMatch(/\/comments\/attempt\/[\w-]+$/);
    expect(await page.getByLabel('Commentaire *').inputValue()).toBe(body);
    expect(await page.getByLabel('E-mail *').inputValue()).toBe('pas une adresse');
    expect(await page.getByText('Indiquez votre nom.').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(2);
    const focused = await page.locator(':focus').innerText();
    expect(focused).toContain('Indiquez votre nom.');
    // The page is the same without JavaScript, but axe needs it.
    if (javaScriptEnabled) await expectAccessible(page);

    await fill(page, { name: 'Élodie', email: 'elodie@example.org' });
    await send(page);
    expect(page.url()).toMatch(/\/comments\/received\//);
    expect(await page.getByText('Votre commentaire est bien arrivé').count()).toBeGreaterThan(0);
    expect(await page.locator('.comment-text').innerText()).toContain('Merci pour la recette !');
    const link = page.locator('a[href="https://example.org/pain"]');
    expect(await link.getAttribute('rel')).toBe('ugc nofollow noopener');
    if (javaScriptEnabled) await expectAccessible(page);
    const again = await page.reload();
    expect(again?.headers()['cache-control']).toContain('no-store');
    expect(again?.headers()['x-robots-tag']).toBe('noindex');

    await page.goto(ARTICLE);
    expect(await page.getByText('Merci pour la recette !').count(), 'pending is nowhere else').toBe(0);
  });

  test('answers a comment on a page of its own', async () => {
    await page.goto(ARTICLE);
    await page.locator('a[href*="/comments/new?parent="]').first().click();
    await page.waitForURL('**/comments/new?parent=*');
    expect(await page.locator('[name="parent"]').inputValue()).toMatch(/^[a-z2-7]{16}$/);
    if (javaScriptEnabled) await expectAccessible(page);
    await fill(page, {
      body: `Je suis d’accord (${javaScriptEnabled}).`,
      name: 'Malik',
      email: 'malik@example.org',
    });
    await send(page);
    expect(page.url()).toMatch(/\/comments\/received\//);
  });

  test('gets complete pages for what is not there', async () => {
    for (const path of [
      '/articles/nulle-part',
      '/nulle-part',
      '/categories/nulle-part',
      `${ARTICLE}/comments/attempt/x`,
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), path).toBe(true);
      expect(await page.locator('a[href="/"]').first().isVisible(), path).toBe(true);
    }
  });
});

test('reader pages have no accessibility violations, light and dark, on a phone and on a desktop', async () => {
  const looks = await openLooks(browser);
  const paths = [
    '/',
    ARTICLE,
    '/articles/retour-flux-rss',
    '/articles/voiture-electrique-hiver',
    '/categories/automobile',
    '/authors/lucie-ferrand',
    '/archives',
    '/?page=2',
    '/nulle-part',
  ];
  for (const path of paths) await looks.at(path);
  await looks.close();
}, 120_000);

test('a reader page calls nobody but the blog', async () => {
  const context = await openContext(browser);
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('blogUrl'))) foreign.push(request.url());
  });
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await page.goto('/articles/cinema-de-quartier', { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
