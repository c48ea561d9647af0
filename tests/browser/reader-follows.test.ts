import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { openLooks } from '../support/looks';
import { mailsFor } from '../support/mailbox';
import { mailedLink } from '../support/mailed-link';
import { decideByMail, openPlainReader, type PlainReader } from '../support/plain-reader';

/** What readers have by e-mail, through real mails, on a small phone without JavaScript. */

const ARTICLE = '/articles/cinema-de-quartier';
const TITLE = /cinéma/i;
const NADIA = 'nadia@telephone.example';

let browser: Browser;
let nadia: PlainReader;
let other: PlainReader;
let looks: Awaited<ReturnType<typeof openLooks>>;
beforeAll(async () => {
  browser = await openBrowser();
  nadia = await openPlainReader(browser);
  other = await openPlainReader(browser);
  looks = await openLooks(browser);
});
afterAll(() => browser.close());

const moderator = () => inject('staff').moderator.email;

async function send(reader: PlainReader, body: string, name: string, email: string): Promise<void> {
  await reader.write(body, name, email);
  await reader.press('Laisser un commentaire');
  expect(reader.page.url()).toContain('/comments/received/');
}

test('a reader proves an address, follows a thread, is trusted, and has everything erased', async () => {
  const { page } = nadia;
  await page.goto(ARTICLE);
  await page.getByLabel('avec le lien de mon commentaire, et quand il est publié ou refusé').check();
  await page.getByLabel('quand quelqu’un répond dans ce fil').check();
  await send(nadia, 'On y passait des films muets.', 'Nadia', NADIA);

  // Nothing begins before the owner of the address says that it is theirs.
  const confirm = await mailedLink(NADIA, '/reader/confirm/');
  await looks.at(confirm);
  await page.goto(confirm);
  expect(await page.getByRole('main').getByRole('link').innerText()).toMatch(TITLE);
  await nadia.press('C’est bien moi');
  const own = page.url();
  expect(await nadia.heading()).toBe('Vos commentaires et vos données');
  expect(await page.getByRole('main').innerText()).toContain('On y passait des films muets.');
  expect(await page.getByRole('button', { name: /^Ne plus suivre/ }).count()).toBe(1);
  await looks.at(own);

  await decideByMail(other, moderator(), 'On y passait des films muets', 'Approuver');
  const published = await mailedLink(NADIA, `${ARTICLE}/comments/`, 'est publié');
  await page.goto(published);
  expect(new URL(page.url()).pathname).toBe(ARTICLE);
  expect(await page.locator(':target').innerText()).toContain('On y passait des films muets.');

  // Who has proved an address and was approved once does not wait again, in this browser.
  await page.goto(ARTICLE);
  await send(nadia, 'Et il y avait un piano.', 'Nadia', NADIA);
  expect(await nadia.heading()).toBe('Votre commentaire est publié');
  await other.page.goto(ARTICLE);
  expect(await other.page.getByText('Et il y avait un piano.').count()).toBe(1);
  await send(other, 'Moi aussi, il y avait un piano.', 'Nadia', NADIA);
  expect(await other.heading(), 'the typed address alone proves nothing').toBe(
    'Votre commentaire est bien arrivé',
  );

  // A reply is told, with a link to end that.
  await other.page.goto(published);
  await other.page
    .locator(':target')
    .getByRole('link', { name: /^Répondre/ })
    .click();
  await send(other, 'Le piano était faux.', 'Émile', 'emile@telephone.example');
  await decideByMail(other, moderator(), 'Le piano était faux', 'Approuver');
  const unsubscribe = await mailedLink(NADIA, '/reader/unsubscribe/', 'Ne plus suivre');
  await looks.at(unsubscribe);
  await page.goto(unsubscribe);
  await nadia.press('Ne plus en recevoir');
  expect(await page.getByRole('status').innerText()).toContain('C’est fait');
  expect(await page.getByRole('button').count()).toBe(0);
  await page.goto(own);
  expect(await page.getByText('Vous ne suivez aucun fil.').count()).toBe(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Télécharger/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('causerie.json');
  await page.getByText('Effacer mes données').click();
  await nadia.press('Tout effacer');
  expect(await nadia.heading()).toBe('Vos données sont effacées');
  await looks.at('/reader/erased');
  expect((await page.goto(own))?.status()).toBe(404);
  await page.goto(ARTICLE);
  expect(await page.getByText('Et il y avait un piano.').count()).toBe(1);
  expect(await page.locator('.comment-name', { hasText: 'Nadia' }).count()).toBe(0);
  const others = await mailsFor(inject('mailFolder'), 'emile@telephone.example');
  expect(others, 'who asked for nothing gets nothing').toEqual([]);
});
