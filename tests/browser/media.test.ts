import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { PDF, plain } from '../support/media';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await signIn(await openContext(browser), inject('staff').editor);
});
afterAll(() => browser.close());

type Given = { name: string; mimeType: string; buffer: Buffer };
const png = async (name: string, red: number): Promise<Given> => ({
  name,
  mimeType: 'image/png',
  buffer: await plain(900, 600, red).png().toBuffer(),
});

/** Drops files onto an element, as a person does. */
async function drop(target: string, files: Given[]): Promise<void> {
  const given = files.map(
    ({ name, mimeType, buffer }) => [name, mimeType, buffer.toString('base64')] as const,
  );
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, type, text] of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, given);
  const box = await page.locator(target).boundingBox();
  const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 20 };
  await page.dispatchEvent(target, 'drop', { dataTransfer: data, ...at });
}

const fault = 'Ce fichier n’est pas d’un type accepté';

describe('the media library', () => {
  test('takes several files at once, says of each how it is, and why one was not taken', async () => {
    await page.goto('/admin/media');
    const field = page.locator('input[type=file]');
    const html = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>Non</html>') };
    const pdf = { name: 'bilan.pdf', mimeType: 'application/pdf', buffer: PDF };
    await field.setInputFiles([await png('un.png', 11), await png('façade bleue.png', 12), html, pdf]);
    const list = page.getByRole('list', { name: 'Envois' });
    const row = (name: string) => list.getByRole('listitem').filter({ hasText: name });
    for (const name of ['un.png', 'façade bleue.png', 'bilan.pdf'])
      await row(name).getByText('Ajouté').waitFor();
    await row('photo.jpg').getByText(fault).waitFor();
    await row('photo.jpg').getByRole('button', { name: 'Réessayer l’envoi de photo.jpg' }).click();
    await row('photo.jpg').getByText(fault).waitFor();
    await page.getByRole('list', { name: 'Images et fichiers' }).getByText('bilan.pdf').waitFor();
    await drop('.drop-area', [await png('un.png', 11)]);
    await list.getByText('Déjà dans la médiathèque').waitFor();
    await expectAccessible(page);
  });

  test('finds a picture, keeps what is said of it and what must stay in sight', async () => {
    await page.goto('/admin/media?kind=picture');
    await page.getByLabel('Nom, description, crédit ou licence').fill('BLEUE facade');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('list', { name: 'Images et fichiers' }).getByRole('link').click();
    await page.getByLabel('Description (texte alternatif)').fill('Un mur brun');
    await page.getByLabel('Licence').fill('CC BY-SA 4.0');
    await page.getByRole('radio', { name: 'Au centre' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est enregistré.').waitFor();
    await expectAccessible(page);
    await page.reload();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).not.toBe('center');
    expect(await page.getByLabel('Description (texte alternatif)').inputValue()).toBe('Un mur brun');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.goto('/admin/media');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('puts another picture in the place of one that readers see, at their next request', async () => {
    const article = `${inject('blogUrl')}/articles/pain-levain`;
    const before = await (await fetch(article)).text();
    const id = /class="article-lead"[\s\S]*?\/media\/([a-z2-7]{16})\/1-/.exec(before)?.[1];
    await page.goto(`/admin/media/${id}`);
    await page.getByText('En ligne').first().waitFor();
    await page.locator('input[type=file]').setInputFiles(await png('autre.png', 77));
    await page.getByText('Le fichier est remplacé.').waitFor();
    const after = await (await fetch(article)).text();
    expect(after).toContain(`/media/${id}/2-900.webp`);
    expect(after).not.toContain(`/media/${id}/1-`);
    const picture = await fetch(`${inject('blogUrl')}/media/${id}/2-900.webp`);
    expect(picture.headers.get('content-type')).toBe('image/webp');
  });

  test('works without scripts', async () => {
    const context = await openContext(browser, { javaScriptEnabled: false });
    page = await signIn(context, inject('staff').editor);
    await page.goto('/admin/media');
    const html = { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<p>Non</p>') };
    await page.locator('input[type=file]').setInputFiles([await png('sans script.png', 13), html]);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Un fichier est ajouté.').waitFor();
    await page.getByRole('alert').getByText('page.png').waitFor();
    await page.getByRole('link', { name: 'sans script.png' }).click();
    await page.getByLabel('Crédit').fill('AFP');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByLabel('Crédit').waitFor();
    expect(await page.getByLabel('Crédit').inputValue()).toBe('AFP');
    await page.getByRole('button', { name: 'Supprimer définitivement' }).click();
    await page.getByText('Le fichier est supprimé.').waitFor();
    await context.close();
  });
});

test('pictures that are dropped into a text stand there in their order and ask what they show', async () => {
  page = await signIn(await openContext(browser), inject('staff').editor);
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'Nouvel article' }).first().click();
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  await page.locator('.body-text').waitFor();
  const html = { name: 'faux.png', mimeType: 'image/png', buffer: Buffer.from('<p>Non</p>') };
  await drop('.body-text', [await png('gauche.png', 21), html, await png('droite.png', 22)]);
  const pictures = page.locator('.body-picture');
  await pictures.nth(1).waitFor();
  await page.locator('.file-widget').getByText(fault).waitFor();
  await page.getByRole('button', { name: 'Retirer faux.png' }).click();
  await page.locator('.file-widget').waitFor({ state: 'detached' });
  await pictures.nth(0).getByLabel('Décrivez cette image pour qui ne la voit pas').fill('À gauche');
  await pictures.nth(0).getByText('Description manquante').waitFor({ state: 'detached' });
  expect(await pictures.nth(1).getByText('Description manquante').count()).toBe(1);

  // The dialog chooses from the whole library, by words.
  await page.getByRole('button', { name: 'Choisir une image' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom, description, crédit ou licence').fill('droite');
  await dialog.getByRole('button', { name: 'droite.png' }).click();
  await dialog.getByLabel('Description (texte alternatif)').fill('À droite');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Enregistrer l’image' }).click();
  await page.locator('.lead-field img').waitFor();
  await page.context().close();
});
