import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBlog } from '../support/blog';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { useDesk } from '../support/desk';
import { mailsFor } from '../support/mailbox';
import { until } from '../support/until';

const desk = useDesk();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a wrong password says so, keeps the e-mail address, and lets nobody in', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await openContext(browser, { javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/admin/articles');
    expect(page.url()).toContain('/sign-in?next=');
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel('Adresse e-mail').fill('personne@example.org');
    await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('L’adresse e-mail ou le mot de passe n’est pas juste.').first().waitFor();
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('personne@example.org');
    expect(page.url()).not.toContain('personne');
    if (javaScriptEnabled) await expectAccessible(page);
    await context.close();
  }
});

test('signing out ends the session at once, even for a copy of its cookie', async () => {
  const context = await openContext(browser);
  const page = await signIn(context, inject('staff').administrator);
  const cookies = await context.cookies();
  const session = cookies.find((cookie) => cookie.name.includes('session-token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect((session?.expires ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForURL('**/sign-in**');
  await context.addCookies(cookies);
  await page.goto('/admin');
  expect(page.url()).toContain('/sign-in');
  await context.close();
});

test('the start page and the pages of the desk have no accessibility violations, in both schemes and widths', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      const context = await openContext(browser, { width, colorScheme });
      const page = await signIn(context, inject('staff').administrator);
      const paths = [
        '/admin',
        '/admin/comments',
        '/admin/comments?status=approved',
        '/admin/articles',
        '/admin/taxonomy',
      ];
      for (const path of paths) {
        await page.goto(path);
        await expectAccessible(page);
      }
      await page.goto('/admin/articles');
      await page.getByRole('link', { name: 'Une nuit dans le train' }).click();
      await page.locator('.ProseMirror').waitFor();
      await expectAccessible(page);
      await context.close();
    }
  }
}, 180_000);

test('a forgotten password is replaced by a mailed link, once', async () => {
  // A member of its own: other tests sign in with the passwords of the demo.
  const { email } = await desk.open('editor');
  const context = await openContext(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in/forgotten');
  await page.getByLabel('Adresse e-mail').fill('inconnue@example.org');
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  const answer = await page.getByRole('main').innerText();
  await page.goto('/sign-in/forgotten');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien' }).click();
  expect(await page.getByRole('main').innerText(), 'a member or not: the same answer').toBe(answer);

  const linkIn = (mail: string) =>
    /http\S+\/sign-in\/password\/[\w-]+/.exec(mail.replace(/=\r?\n/g, ''))?.[0];
  const link = await until(
    async () => (await mailsFor(inject('mailFolder'), email)).map(linkIn).find(Boolean),
    'the mail with the link',
  );
  expect(await mailsFor(inject('mailFolder'), 'inconnue@example.org')).toEqual([]);
  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe').fill('court');
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms) (form as HTMLFormElement).noValidate = true;
  });
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click();
  await page.getByText('Le mot de passe a besoin d’au moins 12 caractères.').first().waitFor();
  await page.getByLabel('Nouveau mot de passe').fill('un tout nouveau mot de passe');
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click();
  await page.waitForURL('**/sign-in?chosen=1');
  await signIn(context, { email, password: 'un tout nouveau mot de passe' });
  await page.goto(link);
  expect(await page.getByRole('main').innerText()).toContain('expiré');
  await context.close();
});

test('an empty blog offers to create the first administrator to whoever has the code of the terminal', async () => {
  const blog = await startBlog({ env: { CAUSERIE_DEMO: '0' } });
  try {
    const code = /enter this code: (\S+)/.exec(blog.output())?.[1] ?? '';
    const context = await browser.newContext({ baseURL: blog.url, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto('/');
    expect(await page.getByRole('main').innerText()).toContain('Aucun article n’est encore publié.');
    await page.goto('/admin');
    await page.waitForURL('**/set-up');
    await expectAccessible(page);
    const submit = async (given: string) => {
      await page.getByLabel('Code affiché dans le terminal').fill(given);
      await page.getByLabel('Mot de passe').fill('une phrase de passe');
      await page.getByRole('button', { name: 'Créer le compte' }).click();
    };
    await page.getByLabel('Nom').fill('Alix');
    await page.getByLabel('Adresse e-mail').fill('alix@redaction.example');
    await submit('aaaa-aaaa-aaaa-aaaa-aaaa');
    await page.getByText('Ce code n’est pas celui qui est affiché dans le terminal.').first().waitFor();
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('alix@redaction.example');
    await submit(code);
    await page.waitForURL('**/sign-in**');
    await page.getByLabel('Adresse e-mail').fill('alix@redaction.example');
    await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase de passe');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL('**/admin');
    await page.goto('/set-up');
    expect(page.url()).not.toContain('/set-up');
    await context.close();
  } finally {
    await blog.stop();
  }
}, 120_000);
