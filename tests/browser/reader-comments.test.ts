import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { openLooks } from '../support/looks';
import { mailedLink } from '../support/mailed-link';
import { decideByMail, openPlainReader, type PlainReader } from '../support/plain-reader';

/** A comment from its first word to its end, by a reader on a small phone without JavaScript. */

const ARTICLE = '/articles/mots-de-passe';
const ADDRESS = 'ines@telephone.example';

let browser: Browser;
let reader: PlainReader;
let looks: Awaited<ReturnType<typeof openLooks>>;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await openPlainReader(browser);
  looks = await openLooks(browser);
});
afterAll(() => browser.close());

const moderator = () => inject('staff').moderator.email;

test('a reader errs, corrects and changes what waits', async () => {
  const { page } = reader;
  await page.goto(ARTICLE);
  expect(await page.getByRole('heading', { name: 'Aucun commentaire' }).count()).toBe(1);

  // Errs, in every way that there is: nothing is lost, each error is said at its field.
  await page.locator('textarea').evaluate((field) => field.removeAttribute('maxlength'));
  await reader.write('é'.repeat(10_001), '', 'ines@');
  await page.getByLabel('quand quelqu’un répond dans ce fil').check();
  await reader.pressUnchecked('Laisser un commentaire');
  expect(page.url()).toContain('/comments/attempt/');
  expect(await reader.heading()).toBe('Votre commentaire n’est pas encore envoyé');
  expect(await page.getByRole('alert').innerText()).toContain('3 points à corriger');
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(3);
  expect(await page.getByLabel('Commentaire *').inputValue()).toBe('é'.repeat(10_001));
  expect(await page.getByLabel('E-mail *').inputValue()).toBe('ines@');
  expect(await page.getByLabel('quand quelqu’un répond dans ce fil').isChecked()).toBe(true);
  await looks.at(page.url());
  await page.getByRole('alert').getByRole('link', { name: 'Indiquez votre nom.' }).click();
  expect(page.url()).toMatch(/#comment-form-name$/);

  // Corrects.
  await reader.write('Une phrase longue vaut mieux.', 'Inès', ADDRESS);
  await reader.press('Laisser un commentaire');
  const own = page.url();
  expect(own).toContain('/comments/received/');
  expect(await reader.heading()).toBe('Votre commentaire est bien arrivé');
  expect(await page.getByText('Une phrase longue vaut mieux.').first().isVisible()).toBe(true);
  await looks.at(own);

  // Changes it: an empty text is refused and said, the other one is taken.
  await page.getByText('Modifier mon commentaire').click();
  await reader.fill({ Commentaire: '   ' });
  await reader.pressUnchecked('Enregistrer');
  expect(await page.getByRole('alert').innerText()).toBe('Écrivez votre commentaire.');
  await reader.fill({ Commentaire: 'Une phrase longue vaut mieux, dit-on.' });
  await reader.press('Enregistrer');
  expect(page.url()).toBe(own);
  await page.getByText('vaut mieux, dit-on.').first().waitFor();
  const late = await mailedLink(moderator(), '/moderate/', '> Une phrase longue vaut mieux', 'Approuver');
  await page.goto(late);
  expect(await page.getByRole('button').count(), 'the mail was about the text before').toBe(0);
  expect(await page.getByRole('status').innerText()).toContain('Rien n’a été changé.');
  await looks.at(late);
});

test('a reader is published, answered and refused, and takes back what was published', async () => {
  const { page } = reader;
  const send = async (body: string, name: string) => {
    await reader.write(body, name, `${name.toLowerCase()}@telephone.example`);
    await reader.press('Laisser un commentaire');
    expect(await reader.heading()).toBe('Votre commentaire est bien arrivé');
    return page.url();
  };
  await page.goto(ARTICLE);
  const own = await send('Et les gestionnaires ?', 'Marc');
  const offer = await mailedLink(moderator(), '/moderate/', '> Et les gestionnaires', 'Approuver');
  await looks.at(offer);
  await decideByMail(reader, moderator(), 'Et les gestionnaires', 'Approuver');
  await page.goto(own);
  expect(await reader.heading()).toBe('Votre commentaire est publié');
  await page.getByRole('link', { name: 'Le voir sous l’article' }).click();
  expect(new URL(page.url()).hash).toMatch(/^#comment-/);
  expect(await page.locator(':target').innerText()).toContain('Et les gestionnaires ?');

  // A reply has a page of its own, which shows the comment that it answers; so has one with errors.
  await page.getByRole('link', { name: 'Répondre à Marc' }).click();
  expect(page.url()).toContain('/comments/new?parent=');
  expect(await reader.heading()).toBe('Répondre à Marc');
  expect(await page.getByText('Et les gestionnaires ?').isVisible()).toBe(true);
  await looks.at(page.url());
  await reader.pressUnchecked('Laisser un commentaire');
  expect(await page.getByRole('alert').innerText()).toContain('3 points à corriger');
  await send('J’en suis content.', 'Sofia');
  expect(await page.getByText('en réponse à Marc').count()).toBe(1);
  await decideByMail(reader, moderator(), 'J’en suis content', 'Approuver');
  await page.goto(ARTICLE);
  const thread = page.locator('.comments-list > li').filter({ hasText: 'Et les gestionnaires' });
  expect(await thread.locator('li .comment-name').innerText()).toBe('Sofia');
  await looks.at(ARTICLE);

  const refused = await send('Achetez mes clés.', 'Hugo');
  await decideByMail(reader, moderator(), 'Achetez mes clés', 'Refuser');
  await page.goto(refused);
  expect(await reader.heading()).toBe('Votre commentaire n’est pas publié');
  expect(await page.getByRole('status').innerText()).toContain('Motif');
  await looks.at(refused);

  // What is taken back is gone; who answered it is still there.
  await page.goto(own);
  await page.getByText('Retirer mon commentaire').first().click();
  await reader.press('Retirer mon commentaire');
  expect(await reader.heading()).toBe('Votre commentaire est retiré');
  await looks.at(own);
  await page.goto(ARTICLE);
  expect(await page.getByText('Et les gestionnaires ?').count()).toBe(0);
  expect(await page.getByText('Ce commentaire a été retiré.').count()).toBe(1);
  expect(await page.getByText('J’en suis content.').count()).toBe(1);
});

test('a reader whose browser fills in a field that nobody sees clicks once more, and loses nothing', async () => {
  const { page } = reader;
  await page.goto(ARTICLE);
  await page
    .locator('[name="site"]')
    .evaluate((field) => field.setAttribute('value', 'https://site.example'));
  await reader.write('Mon navigateur est serviable.', 'Yann', 'yann@telephone.example');
  await reader.press('Laisser un commentaire');
  expect(await reader.heading()).toBe('Encore un clic pour envoyer votre commentaire');
  expect(await page.getByLabel('Commentaire *').inputValue()).toBe('Mon navigateur est serviable.');
  await looks.at(page.url());
  await reader.press('Confirmer l’envoi');
  expect(await reader.heading()).toBe('Votre commentaire est bien arrivé');
});
