import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { unpublishArticle } from '../../lib/articles/unpublish-article';
import { closeDatabase, openDatabase } from '../../lib/db';
import { OWNER } from '../../lib/viewer';
import { openBrowser, openContext } from '../support/browser';
import { bodyOf, published } from '../support/cast';
import { openLooks } from '../support/looks';

/** Readers' search, without JavaScript: its page is a form, an address, and what stands there. */

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  Object.assign(process.env, { SECRET: 'a secret of the tests that is long enough', LOG_LEVEL: 'silent' });
  await openDatabase(inject('databaseUrl'));
  browser = await openBrowser();
  context = await openContext(browser, { javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await closeDatabase();
});

const count = () => page.locator('#results').innerText();

test('a reader looks for a word in the head of a page, narrows what is found, and reads it; what is gone is not found', async () => {
  const { id, slug } = await published({
    title: 'Les hippocampes du lac',
    standfirst: 'Une enquête au bord de l’eau.',
    body: bodyOf('On en compte douze.', 'Un hippocampe <b>nage</b> debout, dit-on.'),
  });
  await page.goto('/');
  await page.getByRole('banner').getByRole('searchbox').fill('hippocampe nag');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=hippocampe+nag');
  expect(await page.title()).toBe('Recherche\u00a0: hippocampe nag – La Causerie');
  expect(await count()).toBe('Un résultat pour «\u00a0hippocampe nag\u00a0»');
  expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('hippocampe nag');
  expect(await page.locator('.result mark').allInnerTexts()).toEqual(['hippocampes', 'hippocampe', 'nage']);
  expect(await page.locator('.result-excerpt').innerText()).toBe('Un hippocampe <b>nage</b> debout, dit-on.');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex, follow');

  await page.getByText('Affiner la recherche').click();
  await page.getByLabel('Trier par').selectOption('date');
  await page.locator('select[name=category]').selectOption('culture');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await page.waitForURL('**&category=culture&**sort=date');
  expect(await count()).toBe('Aucun résultat pour «\u00a0hippocampe nag\u00a0»');
  await page.getByRole('link', { name: 'Chercher sans les filtres' }).click();
  await page.getByRole('link', { name: 'Les hippocampes du lac' }).click();
  await page.waitForURL(`**/articles/${slug}`);

  await page.goto('/search?q=hipocampe');
  await page.getByRole('link', { name: 'hippocampe', exact: true }).click();
  expect(await count()).toContain('Un résultat');
  await unpublishArticle(OWNER, id);
  await page.reload();
  expect(await count()).toContain('Aucun résultat');
  expect(await page.getByRole('main').getByRole('heading', { name: 'Derniers articles' }).count()).toBe(1);

  await page.goto('/nulle-part');
  await page.getByRole('main').getByRole('searchbox').fill('batterie');
  await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click();
  await page.waitForURL('**/search?q=batterie');
});

test('the page of a search is like the others for axe, on a desk and a small phone, whatever it found', async () => {
  const looks = await openLooks(browser);
  for (const query of ['?q=batterie', '?q=baterie+"du+jour"&category=culture', ''])
    await looks.at(`/search${query}`);
  await looks.close();
});

const QUERIES = [
  ...[
    'q=%00',
    'q=%ff%fe',
    'q=%ED%A0%80',
    'q=%',
    'q=%F0%9F%92%9A',
    'q=%22%2A%22',
    'q=NEAR(a+b)',
    "q=';DROP+TABLE+x--",
  ],
  ...[
    'q=a&q=b&page=1&page=2',
    'q[]=a',
    'q=a&page=-1',
    'q=a&page=1e9',
    'q=a&year=9999&category=..%2f..&author=%00',
  ],
  ...[
    'q=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    `q=${'%C3%A9'.repeat(2_000)}`,
    `q=${'a+'.repeat(6_000)}`,
    '&&&=&q',
    'sort=__proto__',
  ],
];

test('whatever stands in the address, there is a page, and nobody keeps it', async () => {
  for (const query of QUERIES) {
    const answer = await fetch(`${inject('blogUrl')}/search?${query}`);
    expect([200, 400, 431], query.slice(0, 40)).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    if (answer.status !== 200) continue;
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.text()).toContain('</html>');
  }
  const tooLong = await fetch(`${inject('blogUrl')}/search?q=${'a'.repeat(100_000)}`);
  expect(tooLong.status).toBe(431);
});

test('a browser is told how to search the site from its address bar', async () => {
  await page.goto('/');
  const link = page.locator('link[rel=search]');
  expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
  const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', inject('blogUrl')));
  expect(answer.headers.get('content-type')).toContain('application/opensearchdescription+xml');
  expect(await answer.text()).toMatch(
    /<Url type="text\/html" template="http[^"]+\/search\?q=\{searchTerms\}"\/>/,
  );
});
