import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser);
  page = await signIn(context, inject('staff').administrator);
});
afterAll(() => browser.close());

const PAGES = [
  '/admin',
  '/admin/audit',
  '/admin/settings',
  '/admin/settings/mail',
  '/admin/settings/feeds',
  '/admin/settings/robots',
  '/admin/settings/analytics',
  '/admin/settings/articles',
  '/admin/settings/legal',
];

test('the start page says what waits, what happened and what is read, as charts and as tables', async () => {
  await page.goto('/admin');
  for (const name of ['Ce qui m’attend', 'Ce qui s’est passé', 'Pages lues'])
    await page.getByRole('heading', { name }).waitFor();
  await page.getByText('Afficher en tableau').click();
  expect(await page.getByRole('table').first().getByRole('row').count()).toBe(31);
  expect(await page.locator('.chart svg rect').count()).toBeGreaterThanOrEqual(30);
  await page.getByRole('link', { name: 'Tout le journal' }).click();
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
});

test('a setting is changed, shows at once, and is in the log before and after; the log is narrowed and taken as CSV', async () => {
  await page.goto('/admin/settings');
  const description = page.getByLabel('Description');
  const before = await description.inputValue();
  await description.fill('=Le blog du lundi');
  await page.getByLabel('Fuseau horaire').fill('Europe/Nulle-Part');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Ce fuseau n’existe pas').waitFor();
  expect(await description.inputValue()).toBe('=Le blog du lundi');
  await page.getByLabel('Fuseau horaire').fill('Europe/Paris');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Les réglages sont enregistrés.').waitFor();
  const reader = await context.newPage();
  await reader.goto('/');
  expect(await reader.locator('.masthead').textContent()).toContain('=Le blog du lundi');
  await reader.close();

  await page.goto('/admin/audit');
  await page.getByLabel('Action').selectOption('settings.edit');
  await page.getByLabel('Objet').selectOption('setting');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.waitForURL(/action=settings\.edit/);
  const line = page.getByRole('row').filter({ hasText: '=Le blog du lundi' }).first();
  expect(await line.locator('ins').textContent()).toContain('=Le blog du lundi');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter en CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toMatch(/^\ufeffDate \(UTC\),Personne,/);
  expect(file).toContain('description: =Le blog du lundi');
  expect(
    file
      .split('\r\n')
      .slice(1, -1)
      .every((row) => !/(?:^|,)[=+@-]/.test(row)),
  ).toBe(true);
  expect(file).not.toMatch(/[\w.]+@[\w.]+\.example/);

  await page.goto('/admin/settings');
  await page.getByLabel('Description').fill(before);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Les réglages sont enregistrés.').waitFor();
});

test('settings are changed without JavaScript too, and what was typed stands there again', async () => {
  const plain = await openContext(browser, { javaScriptEnabled: false });
  await plain.addCookies(await context.cookies());
  const still = await plain.newPage();
  await still.goto('/admin/settings/robots');
  await still.getByLabel('Lignes à ajouter').fill('Bonjour');
  await still.getByRole('button', { name: 'Enregistrer' }).click();
  await still.getByText('Une ligne n’est pas une règle').waitFor();
  expect(await still.getByLabel('Lignes à ajouter').inputValue()).toBe('Bonjour');
  await still.getByLabel('Lignes à ajouter').fill('User-agent: GPTBot\nDisallow: /');
  await still.getByRole('button', { name: 'Enregistrer' }).click();
  await still.getByText('Les réglages sont enregistrés.').waitFor();
  expect(await (await still.request.get('/robots.txt')).text()).toContain('GPTBot');
  await plain.close();
});

test('a mail is tried, and the answer of the server is said', async () => {
  await page.goto('/admin/settings/mail');
  await page.getByRole('button', { name: 'Envoyer un courriel d’essai' }).click();
  await page.getByText('Le serveur a accepté le courriel').waitFor();
});

test('? opens the list of keys of the page, and a button does; typing a question mark in a field does not', async () => {
  await page.goto('/admin/audit');
  const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await page.getByRole('button', { name: 'Raccourcis' }).waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.goto('/admin/settings');
  await page.getByLabel('Titre du site').press('?');
  expect(await dialog.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Raccourcis' }).click();
  await dialog.waitFor();
  await expectAccessible(page);
});

test('every page of the house is accessible, light and dark, and fits 320 pixels, its menu too', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const narrow = await openContext(browser, { colorScheme, width: 320 });
    await narrow.addCookies(await context.cookies());
    const small = await narrow.newPage();
    for (const path of PAGES) {
      await small.goto(path);
      await expectAccessible(small);
      const wide = await small.evaluate('document.documentElement.scrollWidth');
      expect(wide, path).toBeLessThanOrEqual(320);
    }
    await small.getByRole('button', { name: 'Menu' }).click();
    await small.getByRole('link', { name: 'Journal' }).click();
    await small.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
    await narrow.close();
  }
}, 90_000);
