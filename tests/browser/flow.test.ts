import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { moveCaret } from '../support/caret';
import { AUTHOR } from '../support/ready-blog-accounts';

/** An article on its way from an author by an editor to its readers. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const bar = (page: Page, name: string) => page.locator('.save-bar').getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

/** Goes on with Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 90; n++) {
    const now = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : undefined;
      return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim();
    });
    if (now === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${name} by Tab`);
}

type Editing = { editor: { state: { doc: Text; selection: { from: number; to: number } } } };
type Text = { textBetween(from: number, to: number): string };

/** What the editor takes for selected. */
const selectedIn = (page: Page) =>
  page.locator('.ProseMirror').evaluate((element) => {
    const { doc, selection } = (element as unknown as Editing).editor.state;
    return doc.textBetween(selection.from, selection.to);
  });

test('an author submits, an editor notes a passage and asks for changes by keyboard alone, the author answers, the editor validates and publishes', async () => {
  const desk = await openContext(browser);
  const author = await signIn(desk, AUTHOR);
  await author.goto('/admin/articles');
  await author.getByRole('button', { name: 'Nouvel article' }).click();
  await author.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  const address = new URL(author.url()).pathname;
  await author.getByLabel('Titre', { exact: true }).fill('La cigogne de Colmar');
  await author.locator('.ProseMirror').click();
  await author.keyboard.type('Quarante cigognes sont revenues. Elles nichent sur les toits.');
  await bar(author, 'Soumettre…').click();
  await dialog(author).getByRole('button', { name: 'Soumettre à la relecture' }).waitFor();
  expect(await dialog(author).getByRole('button', { name: 'Publier maintenant' }).count()).toBe(0);
  await expectAccessible(author);
  await dialog(author).getByRole('button', { name: 'Soumettre à la relecture' }).click();
  await author.getByText('L’article est soumis à la relecture.').waitFor();
  await author.keyboard.press('Escape');
  await author.locator('.save-bar').getByText('À relire').waitFor();

  // The editor, without a mouse.
  const room = await openContext(browser, { colorScheme: 'dark' });
  const editor = await signIn(room, inject('staff').editor);
  await editor.goto(address);
  await editor.getByText('Solène a soumis cet article').waitFor();
  await editor.locator('.ProseMirror').focus();
  await moveCaret(editor, 'Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
  expect(await selectedIn(editor)).toBe('Quarante cigognes');
  await editor.keyboard.press('Control+Alt+m');
  await dialog(editor).getByText('Quarante cigognes').waitFor();
  await tabTo(editor, 'Votre note');
  await editor.keyboard.type('Selon quelle source secrète ?');
  await expectAccessible(editor);
  await tabTo(editor, 'Enregistrer la note');
  await editor.keyboard.press('Enter');
  await editor.getByText('La note est enregistrée.').waitFor();
  expect(await editor.locator('.ProseMirror .note-mark').innerText()).toMatch(/^Quarante cigognes/);
  await expectAccessible(editor);
  // From the passage to its note, and back. The text has first what was chosen in it.
  await editor.locator('.ProseMirror').focus();
  await editor.waitForFunction(() => String(getSelection()) !== '');
  await moveCaret(editor, 'Control+Home');
  expect(await selectedIn(editor)).toBe('');
  await editor.keyboard.press('Control+Alt+m');
  expect(await editor.evaluate(() => document.activeElement?.className)).toBe('note');
  await tabTo(editor, 'Aller au passage «\u00a0Quarante cigognes\u00a0»');
  await editor.keyboard.press('Enter');
  await expect
    .poll(async () => (await editor.evaluate(() => String(getSelection()))).trim())
    .toBe('Quarante cigognes');
  await bar(editor, 'Publier…').focus();
  await editor.keyboard.press('Enter');
  await dialog(editor).getByText('Une note n’est pas résolue.').waitFor();
  await tabTo(editor, 'Demander des modifications');
  await editor.keyboard.press('Enter');
  await tabTo(editor, 'Renvoyer à l’auteur');
  await editor.keyboard.press('Enter');
  await dialog(editor).getByText('Dites ce qui est à reprendre.').waitFor();
  await expectAccessible(editor);
  await editor.keyboard.press('Shift+Tab');
  await editor.keyboard.type('Il manque la source.');
  await tabTo(editor, 'Renvoyer à l’auteur');
  await editor.keyboard.press('Enter');
  await editor.getByText('Les modifications sont demandées.').waitFor();
  await editor.keyboard.press('Escape');

  await author.reload();
  await author.getByRole('heading', { name: 'vous demande de reprendre cet article' }).waitFor();
  await author.getByText('Il manque la source.').first().waitFor();
  await expectAccessible(author);
  await author.getByRole('button', { name: 'Répondre' }).click();
  await author.getByLabel(/^Réponse à/).fill('La mairie, au téléphone.');
  await author.getByRole('button', { name: 'Envoyer' }).click();
  await author.getByText('La réponse est enregistrée.').waitFor();
  await author.getByRole('button', { name: 'Marquer comme résolue' }).click();
  await author.getByText('1 note résolue').waitFor();
  await author.locator('.ProseMirror').click();
  await moveCaret(author, 'Control+End');
  await author.keyboard.type(' La mairie les compte chaque matin.');
  await bar(author, 'Soumettre…').click();
  await dialog(author).getByRole('button', { name: 'Soumettre à la relecture' }).click();
  await author.getByText('L’article est soumis à la relecture.').waitFor();

  await editor.reload();
  await bar(editor, 'Publier…').click();
  await dialog(editor).getByRole('button', { name: 'Valider cette version' }).click();
  await editor.getByText('L’article est validé.').waitFor();
  await dialog(editor).getByRole('button', { name: 'Publier maintenant' }).click();
  await editor.getByText('L’article est publié.').waitFor();
  const link = editor.getByRole('link', { name: 'Voir l’article' });
  const page = await (
    await fetch(new URL((await link.getAttribute('href')) ?? '', inject('blogUrl')))
  ).text();
  expect(page).toContain('La mairie les compte chaque matin.');
  expect(page).not.toMatch(/secrète|au téléphone/);

  // Thrown away, it is nowhere.
  await bar(editor, 'Mettre à jour…').click();
  await dialog(editor).getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await dialog(editor).getByRole('button', { name: 'Mettre à la corbeille' }).click();
  await editor.waitForURL('**/admin/articles');
  expect((await fetch(`${inject('blogUrl')}/articles/la-cigogne-de-colmar`)).status).toBe(410);
  expect((await room.request.get(address)).status()).toBe(404);
  await desk.close();
  await room.close();
});
