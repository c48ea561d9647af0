import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { published } from '../support/cast';
import { useDesk } from '../support/desk';

/** The list of articles as an editor works with it, what is planned, and a draft that is shown to a guest. */

const desk = useDesk();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const titles = (page: Page) => page.locator('.article-table tbody th a').allInnerTexts();

/** Ticks the first two articles that a search finds and gives them a tag, then takes it back. */
async function tagAndUndo(page: Page, tag: string): Promise<void> {
  await page.goto('/admin/articles');
  await page.getByLabel('Chercher dans les textes').fill('la');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.waitForURL('**/admin/articles?*words=la*');
  const chosen = (await titles(page)).slice(0, 2);
  for (const title of chosen) await page.getByLabel(`Choisir ${title}`, { exact: true }).check();
  await page.getByText('Agir sur la sélection').click();
  await page.locator('#article-bulk').getByLabel('Mot-clé').fill(tag);
  await page.getByRole('button', { name: 'Ajouter le mot-clé' }).click();
  await page.getByText('Mot-clé ajouté à 2 articles.').waitFor();
  for (const title of chosen)
    await page.getByText(`${title}\u00a0: fait`).first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Annuler ce changement' }).click();
  await page.getByText('Le changement est annulé.').waitFor();
  await page.goto(`/admin/articles?tag=${encodeURIComponent(tag)}`);
  await page.getByText('Aucun article ne correspond').waitFor();
}

test('an editor narrows the list, gives a tag to several articles and takes it back, without scripts too', async () => {
  const context = await openContext(browser);
  const page = await signIn(context, inject('staff').editor);
  await page.goto('/admin/articles');
  const all = await titles(page);
  await page.getByText('Affiner').click();
  await page.getByLabel('Trier par').selectOption('title');
  await page.locator('.list-filter [name=category]').selectOption({ label: 'Automobile' });
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.waitForURL('**/admin/articles?*sort=title*');
  const narrowed = await titles(page);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(all.length);
  expect(narrowed).toEqual([...narrowed].sort((a, b) => a.localeCompare(b, 'fr')));
  await tagAndUndo(page, 'Essai');
  const plain = await openContext(browser, { javaScriptEnabled: false });
  await plain.addCookies(await context.cookies());
  await tagAndUndo(await plain.newPage(), 'Sans script');
  await plain.close();
  await context.close();
});

test('the list fits a phone and a small phone, and has no fault of access by day and by night', async () => {
  const context = await openContext(browser, { width: 320 });
  const page = await signIn(context, inject('staff').editor);
  await page.goto('/admin/articles?words=la&sort=title');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.getByText('Agir sur la sélection').click();
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, ['target-size']);
  }
  await context.close();
});

test('an editor plans an article for a night when clocks change, and shows its draft to a guest', async () => {
  const { page } = await desk.open('editor');
  const { id } = await published({ title: 'Ce que l’on programme la nuit' });
  await page.goto(`/admin/articles/${id}`);
  // The text is there once the page's scripts are.
  await page.getByRole('textbox', { name: 'Texte' }).waitFor();
  await page.getByRole('button', { name: 'Programmer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Jour').fill('2027-03-28');
  await dialog.getByLabel('Heure').fill('02:30');
  await dialog.getByRole('button', { name: /^Prendre/ }).click();
  await expect.poll(() => dialog.getByLabel('Heure').inputValue()).toBe('03:00');
  await dialog.getByLabel('Jour').fill('2027-10-31');
  await dialog.getByLabel('Heure').fill('02:30');
  await dialog.getByRole('radio', { name: /^La seconde/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
  await page.getByText('C’est programmé pour le').waitFor();
  await page.getByRole('button', { name: 'Partager un aperçu' }).click();
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const link = await page.getByLabel('Adresse du lien 1').inputValue();
  await expectAccessible(page);
  const guest = await openContext(browser, { javaScriptEnabled: false });
  const shown = await guest.newPage();
  await shown.goto(new URL(link).pathname);
  await shown.getByText('Visible jusqu’au').waitFor();
  await page.getByRole('button', { name: 'Retirer le lien 1' }).click();
  await page.getByText('Le lien est retiré').waitFor();
  expect((await shown.reload())?.status()).toBe(404);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: /^Annuler\s: / }).click();
  await page.getByText('La programmation est annulée.').waitFor();
  await guest.close();
  await page.context().close();
});
