import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { codeOf } from '../support/quick-member';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const NEW = { name: 'Nour Æble', email: 'nour@redaction.example', password: 'une phrase de passe à elle' };

/** An invitation of the members' page: its link, as it is shown once. */
async function invite(page: Page): Promise<string> {
  await page.goto('/admin/members');
  await page.getByLabel('Par un lien que je transmets').check();
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  await page.getByText('Choisissez au moins un rôle.').waitFor();
  expect(await page.getByLabel('Par un lien que je transmets').isChecked(), 'what was chosen').toBe(true);
  await page
    .getByRole('group', { name: 'Rôles' })
    .first()
    .getByLabel('Rédaction', { exact: false })
    .last()
    .check();
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  const link = await page.getByLabel('Lien', { exact: true }).inputValue();
  await expectAccessible(page);
  return new URL(link).pathname;
}

/** The first step, with the password. */
async function password(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Adresse e-mail').fill(NEW.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(NEW.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL('**/sign-in/second');
}

async function second(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** Joins and sets the second factor up, without scripts. @returns its key and the recovery codes */
async function joinWithTotp(context: BrowserContext, path: string) {
  const page = await context.newPage();
  await page.goto(path);
  await page.getByLabel('Nom').fill(NEW.name);
  await page.getByLabel('Adresse e-mail').fill(NEW.email);
  await page.getByLabel('Mot de passe').fill(NEW.password);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await page.waitForURL('**/admin');
  await page.goto('/admin/profile');
  await page.getByRole('link', { name: 'Mettre en place' }).click();
  await page.getByLabel('Mot de passe actuel').fill('pas le bon');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
  await page.getByLabel('Mot de passe actuel').fill(NEW.password);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('img', { name: 'Code QR' }).waitFor();
  const key = (await page.locator('.totp-key').innerText()).replace(/\s/g, '');
  await page.getByLabel('Code à six chiffres').fill('000000');
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByText('Ce code n’est pas juste').waitFor();
  await page.getByLabel('Code à six chiffres').fill(codeOf(key));
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByRole('heading', { name: 'Vos codes de secours' }).waitFor();
  const codes = await page.locator('.recovery li').allInnerTexts();
  await page.getByRole('link', { name: 'Je les ai gardés' }).click();
  await page.getByText('Codes de secours restants').waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForURL('**/sign-in**');
  return { page, key, codes };
}

test('somebody is invited, joins, sets two-step sign-in up, signs in with a code and a recovery code, and is blocked', async () => {
  const desk = await openContext(browser);
  const admin = await signIn(desk, inject('staff').administrator);
  const path = await invite(admin);
  const plain = await openContext(browser, { javaScriptEnabled: false });
  const { page, key, codes } = await joinWithTotp(plain, path);
  expect(codes).toHaveLength(10);

  await password(page);
  await second(page, '12');
  await page.getByText('Ce code n’est pas juste, ou il a déjà servi.').first().waitFor();
  // The code of the next half minute: that of this one was used a moment ago.
  await second(page, codeOf(key, 1));
  await page.waitForURL('**/admin');

  const phone = await openContext(browser, { width: 390, colorScheme: 'dark' });
  const mobile = await phone.newPage();
  await password(mobile);
  await expectAccessible(mobile);
  await second(mobile, codes[0] ?? '');
  await mobile.waitForURL('**/admin');
  await mobile.goto('/admin/profile');
  expect(await mobile.locator('#sessions ~ ul li').allInnerTexts()).toEqual([
    expect.stringMatching(/^Chrome sous Linux celle-ci/),
    expect.stringMatching(/^Chrome sous Linux/),
  ]);
  await mobile.getByText('Connexions depuis un nouveau navigateur').waitFor();
  await expectAccessible(mobile);
  await mobile.getByRole('button', { name: 'Fermer toutes les autres' }).click();
  await mobile.getByText('Toutes vos autres sessions sont fermées.').waitFor();
  await page.goto('/admin');
  expect(page.url(), 'the other session').toContain('/sign-in');
  await mobile.getByRole('link', { name: 'Gérer' }).click();
  await mobile.getByRole('heading', { name: 'De nouveaux codes de secours' }).waitFor();
  await expectAccessible(mobile);

  await admin.goto('/admin/members');
  await expectAccessible(admin);
  await admin.getByRole('link', { name: NEW.name }).click();
  await admin.getByRole('heading', { level: 1, name: NEW.name }).waitFor();
  await expectAccessible(admin);
  await admin.getByRole('button', { name: 'Bloquer l’accès' }).click();
  await admin.getByText('L’accès est bloqué.').waitFor();
  await mobile.goto('/admin/profile');
  expect(mobile.url(), 'blocked while signed in').toContain('/sign-in');
  for (const context of [desk, plain, phone]) await context.close();
}, 120_000);

test('the members’ pages are accessible in the dark and on a phone', async () => {
  const context = await openContext(browser, { width: 390, colorScheme: 'dark' });
  const page = await signIn(context, inject('staff').administrator);
  for (const path of ['/admin/members', '/admin/profile', '/admin/profile/second-factor']) {
    await page.goto(path);
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} is as wide as the screen`).toBeLessThanOrEqual(390);
  }
  await page.goto('/admin/members');
  await page.locator('.member-table a').first().click();
  await page.getByRole('heading', { name: 'Rôles' }).waitFor();
  await expectAccessible(page);
  await context.close();
});
