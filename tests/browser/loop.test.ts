import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { moveCaret } from '../support/caret';

/** The whole loop: a reader comments, a moderator approves, an editor publishes. */

const ARTICLE = '/articles/train-de-nuit';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Posts a comment as a reader without JavaScript. */
async function comment(body: string, name: string): Promise<void> {
  const context = await openContext(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  await page.getByLabel('Commentaire *').fill(body);
  await page.getByLabel('Nom *').fill(name);
  await page.getByLabel('E-mail *').fill(`${name.toLowerCase()}@lectrices.example`);
  await page.getByRole('button', { name: 'Laisser un commentaire' }).click();
  await page.waitForURL('**/received/**');
  await context.close();
}

async function articleText(path = ARTICLE): Promise<string> {
  return (await fetch(`${inject('blogUrl')}${path}`)).text();
}

// Of words of their own: the filter has learnt those that other tests marked as spam.
describe.each([
  { javaScriptEnabled: true, name: 'Solange', body: 'Les traverses chantent sous la pluie' },
  { javaScriptEnabled: false, name: 'Ernestine', body: 'Personne ne dort en gare de Culoz' },
])('a moderator (JavaScript: $javaScriptEnabled)', ({ javaScriptEnabled, name, body }) => {
  test('approves a comment, which is on the article page at the next request, and takes it back', async () => {
    await comment(body, name);
    expect(await articleText()).not.toContain(body);

    const context = await openContext(browser, { javaScriptEnabled });
    const page = await signIn(context, inject('staff').moderator);
    // The queue holds what other tests left in it too.
    const queue = `/admin/comments?words=${encodeURIComponent(body)}`;
    await page.goto(queue);
    const waiting = page.locator('article').filter({ hasText: body });
    expect(await waiting.innerText()).toContain(`${name.toLowerCase()}@lectrices.example`);
    if (javaScriptEnabled) await expectAccessible(page);
    await waiting.getByRole('button', { name: 'Approuver' }).click();
    await page.getByText(`Commentaire de ${name} approuvé.`).waitFor();
    expect(await articleText()).toContain(body);

    await page.getByRole('button', { name: 'Annuler' }).first().click();
    await page.getByText('Décision annulée').waitFor();
    expect(await articleText()).not.toContain(body);
    await page.goto(queue);
    await page
      .locator('article')
      .filter({ hasText: body })
      .getByRole('button', { name: 'Indésirable' })
      .click();
    await page.getByText(`Commentaire de ${name} classé comme indésirable.`).waitFor();
    await page.goto(queue.replace('?', '?status=spam&'));
    expect(await page.locator('article').filter({ hasText: body }).count()).toBe(1);
    await context.close();
  });
});

test('an editor writes an article with the real editor and publishes it: it is on the home page at the next request', async () => {
  const context = await openContext(browser);
  const page = await signIn(context, inject('staff').editor);
  await page.goto('/admin/articles');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nouvel article' }).click();
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  await page.getByLabel('Titre', { exact: true }).fill('Le retour des hirondelles');
  await page.getByLabel('Chapô').fill('Elles sont revenues sous l’avant-toit.');
  const text = page.locator('.ProseMirror');
  await text.click();
  await page.keyboard.type('Un premier paragraphe.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Puis un autre.');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page
    .getByText(/^Enregistré à/)
    .first()
    .waitFor();
  await expectAccessible(page);
  expect(await articleText('/')).not.toContain('Le retour des hirondelles');

  const id = page.url().split('/').at(-1);
  const preview = await context.newPage();
  await preview.goto(`/admin/articles/${id}/preview`);
  expect(await preview.getByRole('heading', { level: 1 }).innerText()).toBe('Le retour des hirondelles');
  await expectAccessible(preview);
  expect(
    (await fetch(`${inject('blogUrl')}/admin/articles/${id}/preview`, { redirect: 'manual' })).status,
  ).toBe(307);

  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await page.getByText('L’article est publié.').waitFor();
  expect(await articleText('/')).toContain('Le retour des hirondelles');
  expect(await articleText('/articles/le-retour-des-hirondelles')).toContain('Puis un autre.');

  await text.click();
  await moveCaret(page, 'Control+End');
  await page.keyboard.type(' Et une suite.');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page
    .getByText(/^Enregistré à/)
    .first()
    .waitFor();
  expect(await articleText('/articles/le-retour-des-hirondelles')).not.toContain('Et une suite.');
  await page.getByRole('button', { name: 'Mettre à jour…' }).click();
  await page.getByRole('button', { name: 'Mettre à jour maintenant' }).click();
  await page.getByText('L’article est à jour.').waitFor();
  expect(await articleText('/articles/le-retour-des-hirondelles')).toContain('Et une suite.');

  await page.getByRole('button', { name: 'Mettre à jour…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dépublier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dépublier' }).click();
  await page.getByText('L’article n’est plus sur le site.').waitFor();
  expect((await fetch(`${inject('blogUrl')}/articles/le-retour-des-hirondelles`)).status).toBe(404);
  await context.close();
});

describe('a role', () => {
  test.each([
    ['editor', '/admin/comments'],
    ['moderator', '/admin/articles'],
    ['moderator', '/admin/taxonomy'],
  ] as const)('of %s does not open %s', async (role, path) => {
    const context = await openContext(browser);
    const page = await signIn(context, inject('staff')[role]);
    await page.goto(path);
    expect(page.url()).toMatch(/\/admin\?refused=1$/);
    await context.close();
  });
});
