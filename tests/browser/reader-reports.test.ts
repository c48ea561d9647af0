import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openContext, signIn } from '../support/browser';
import { openLooks } from '../support/looks';
import { openPlainReader, type PlainReader } from '../support/plain-reader';

/** « Signaler », by a reader on a small phone without JavaScript and without an account. */

const ARTICLE = '/articles/espaces-insecables';

let browser: Browser;
let reader: PlainReader;
let looks: Awaited<ReturnType<typeof openLooks>>;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await openPlainReader(browser);
  looks = await openLooks(browser);
});
afterAll(() => browser.close());

test('a reader reports a comment, is told what to correct, and a moderator reads it', async () => {
  const { page } = reader;
  await page.goto(ARTICLE);
  const name = await page.locator('.comment-name').first().innerText();
  await page
    .getByRole('link', { name: `Signaler le commentaire de ${name}` })
    .first()
    .click();
  expect(await reader.heading()).toBe('Signaler un commentaire');
  expect(await page.locator('.comment-name').innerText()).toBe(name);
  await looks.at(page.url());

  await reader.pressUnchecked('Envoyer le signalement');
  expect(await page.getByRole('alert').innerText()).toContain('Choisissez une raison.');
  await page.getByLabel('Autre raison').check();
  await reader.fill({ 'E-mail (facultatif)': 'pas une adresse' });
  await reader.pressUnchecked('Envoyer le signalement');
  expect(await reader.heading()).toBe('Votre signalement n’est pas encore envoyé');
  expect(await page.getByRole('alert').innerText()).toContain('2 points à corriger');
  expect(await page.getByLabel('Autre raison').isChecked()).toBe(true);
  expect(await page.getByLabel('E-mail (facultatif)').inputValue()).toBe('pas une adresse');
  await looks.at(page.url());

  await reader.fill({ Précisions: 'Il recopie un livre.', 'E-mail (facultatif)': '' });
  await reader.press('Envoyer le signalement');
  expect(await reader.heading()).toBe('Merci de votre signalement');
  expect(await page.getByRole('status').innerText()).toBe(
    'Une personne de l’équipe va relire ce commentaire.',
  );
  await looks.at(page.url());
  await page.getByRole('link', { name: 'Retour à l’article' }).click();
  expect(await page.locator('.comment-name').first().innerText(), 'a report hides nothing').toBe(name);

  const desk = await signIn(await openContext(browser), inject('staff').moderator);
  await desk.goto('/admin/comments?status=reported');
  expect(await desk.getByRole('main').innerText()).toContain('Il recopie un livre.');
});

test('the rules of comments are where the form and the foot of the page say, and are pleasant to read', async () => {
  const { page } = reader;
  await page.goto(ARTICLE);
  expect(await page.getByRole('link', { name: 'Règles des commentaires' }).count()).toBe(2);
  await page.getByRole('link', { name: 'Règles des commentaires' }).first().click();
  expect(await reader.heading()).toBe('Règles des commentaires');
  await looks.at('/comments/rules');
});
