import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { closeDatabase, openDatabase, transaction } from '../../lib/db';
import { newId } from '../../lib/ids';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { moveCaret } from '../support/caret';
import { until } from '../support/until';

/** An article like the demo's, from an empty page to its readers, by the keyboard alone. */

let browser: Browser;
let page: Page;
beforeAll(async () => {
  Object.assign(process.env, { SECRET: 'a secret of the tests that is long enough', LOG_LEVEL: 'silent' });
  await openDatabase(inject('databaseUrl'));
  browser = await openBrowser();
  page = await signIn(await openContext(browser), inject('staff').editor);
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  await closeDatabase();
});

const type = (words: string) => page.keyboard.type(words);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes to a control as somebody without a mouse does: with Tab, however far it is. */
async function tabTo(name: RegExp | string, key = 'Tab'): Promise<void> {
  const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
  for (let n = 0; n < 150; n++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labels = (element as HTMLInputElement | null)?.labels;
      return (
        element?.getAttribute('aria-label') ??
        labels?.[0]?.innerText ??
        element?.innerText ??
        ''
      ).trim();
    });
    if (wanted.test(here.replace(/\s/g, ' '))) return;
    await press(key);
  }
  throw new Error(`no way by ${key} to ${name}`);
}

const seen = async (address: string) => {
  const answer = await fetch(`${inject('blogUrl')}${address}`);
  return { status: answer.status, text: (await answer.text()).replace(/[\u00a0\u202f]/g, ' ') };
};

test('is written, planned, seen at its time, corrected while it is live, and taken back to an older text', async () => {
  const name = `essai-${newId()}`;
  const address = `/articles/une-semaine-en-${name}`;
  await page.goto('/admin/articles');
  await tabTo('Nouvel article');
  await press('Enter');
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  const id = page.url().split('/').at(-1) ?? '';

  await tabTo('Titre');
  await type(`Une semaine en ${name}`);
  await tabTo('Chapô');
  await type('Sept jours, quatre recharges et une panne : le carnet de route.');
  await tabTo('Texte');
  await type('Le froid pique ! On part quand même.');
  await press('Enter');
  await type('## La route');
  await press('Enter');
  await type('/citation');
  await press('Enter');
  await type('On a roulé doucement');
  await press('Tab');
  await type('Odile, conductrice');
  await press('Enter');
  await type('/notre avis');
  await press('Enter');
  await type('Notre avis');
  await press('Enter');
  await type('Un bon compagnon de voyage.');
  await press('Tab');
  await type('par Camille');
  await press('Escape');
  await type('/photo');
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  const first = page.getByRole('dialog').locator('.library-choice li button').first();
  await first.waitFor();
  await first.focus();
  await press('Enter');
  await tabTo(/^Description \(texte alternatif\)/);
  await press('Control+a');
  await type('La voiture sous la neige');
  await tabTo('Insérer l’image');
  await press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await tabTo('Ajouter une source');
  await press('Enter');
  await tabTo('Éditeur');
  await type('Météo-France');
  await tabTo(/^Titre/);
  await type('Bulletin du 3 janvier');
  await tabTo(/^Rubriques|Automobile$/);
  await press('Space');
  await page.locator('.save-state').getByText('Enregistré à').waitFor();
  await expectAccessible(page);

  await tabTo('Publier…', 'Shift+Tab');
  await press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Publier maintenant' }).waitFor();
  await expectAccessible(page);
  await tabTo('Programmer…');
  await press('Enter');
  await page.getByRole('dialog', { name: 'Programmer l’article' }).waitFor();
  await expectAccessible(page);
  await tabTo('Programmer');
  await press('Enter');
  await page.getByText(/C’est programmé pour le/).waitFor();
  expect((await seen(address)).status).toBe(404);

  // The time comes.
  await transaction((tx) => tx.schedule.updateMany({ where: { articleId: id }, data: { at: new Date() } }));
  await until(async () => (await seen(address)).status === 200, 'the article on its page');
  const { text } = await seen(address);
  for (const words of [
    ...[
      'une panne : le carnet de route',
      'Le froid pique ! On part',
      '>La route</h2>',
      'Odile, conductrice',
      '<p>Un bon compagnon de voyage.</p>',
    ],
    ...['par Camille', 'alt="La voiture sous la neige"', 'Météo-France'],
  ])
    expect(text).toContain(words);
  expect((await seen('/')).text).toContain(`Une semaine en ${name}`);

  // It is corrected while it is live: readers see it when the editor says so.
  await page.reload();
  await tabTo('Texte');
  await moveCaret(page, 'Control+Home');
  await type('Corrigé. ');
  await page.locator('.save-state').getByText('Enregistré à').waitFor();
  expect((await seen(address)).text).not.toContain('Corrigé.');
  await tabTo('Mettre à jour…', 'Shift+Tab');
  await press('Enter');
  await tabTo('Mettre à jour maintenant');
  await press('Enter');
  await page.getByText('L’article est à jour.').waitFor();
  expect((await seen(address)).text).toContain('Corrigé.');

  // The text before it is taken up again; readers still have the corrected one.
  await page.goto(`/admin/articles/${id}/history`);
  await expectAccessible(page);
  await tabTo('Comparer les deux versions');
  await press('Enter');
  const older = page.getByRole('button', { name: /^Reprendre cette version/ }).first();
  await older.waitFor();
  await expectAccessible(page);
  await older.focus();
  await press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/compare'));
  await page.goto(`/admin/articles/${id}`);
  const body = page.getByRole('textbox', { name: 'Texte', exact: true });
  await body.getByText('Le froid pique').waitFor();
  expect(await body.innerText()).not.toContain('Corrigé.');
  expect((await seen(address)).text).toContain('Corrigé.');
}, 120_000);

test('a page that was opened before the site was updated says that it is to be loaded again', async () => {
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'Nouvel article' }).click();
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  await page.getByLabel('Titre', { exact: true }).first().fill(`Avant la mise à jour ${newId()}`);
  await page.locator('.save-state').getByText('Enregistré à').waitFor();
  // The actions of another build.
  await page.route('**/admin/articles/*', (route) => {
    const headers = route.request().headers();
    return route.continue(
      headers['next-action'] ? { headers: { ...headers, 'next-action': `7f${'a'.repeat(40)}` } } : {},
    );
  });
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier maintenant' }).click();
  await page.getByText('Le site a été mis à jour depuis que cette page est ouverte.').first().waitFor();
  await page.unroute('**/admin/articles/*');
});
