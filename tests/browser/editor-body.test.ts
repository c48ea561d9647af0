import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { BodyNode } from '../../lib/articles/body/check-body';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { moveCaret } from '../support/caret';
import { DOCS } from '../support/pasted/docs';
import { WEB } from '../support/pasted/web';
import { WORD } from '../support/pasted/word';
import { told } from '../support/told';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  context = await openContext(browser);
  page = await signIn(context, inject('staff').editor);
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'Nouvel article' }).click();
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  await page.locator('.ProseMirror').click();
});
afterAll(() => browser.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = (words: string) => page.keyboard.type(words);
// Code in strings: what compiles this file adds helpers that no page has. Tiptap keeps its editor at its element.
const EDITOR = "document.querySelector('.ProseMirror').editor";
// What French typography does with the spaces is the business of other tests.
const written = async () =>
  told(await page.evaluate<BodyNode>(`${EDITOR}.getJSON()`)).map((line) => line.replace(/\s/g, ' '));

beforeEach(async () => {
  await page.evaluate(`${EDITOR}.chain().clearContent().run(); ${EDITOR}.view.focus()`);
});

describe('the menu of blocks', () => {
  test('is opened by a stroke, chosen from by words, told to those who hear it, and closed by Escape', async () => {
    await type('/');
    const text = page.locator('.ProseMirror');
    const menu = page.getByRole('listbox', { name: 'Insérer un bloc' });
    expect(await menu.getByRole('option').count()).toBe(12);
    await expectAccessible(page);
    await type('youtu');
    expect(await menu.getByRole('option').allInnerTexts()).toEqual(['Vidéo, message ou son']);
    const chosen = menu.locator('[aria-selected=true]');
    expect(await text.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await text.getAttribute('aria-activedescendant')).toBeNull();
    await type('be');
    expect([await menu.count(), await written()]).toEqual([0, ['/youtube']]);
  });

  test('takes the arrows and Enter, and is not there within a line or for words of no block', async () => {
    await type('/liste');
    await press('ArrowDown', 'Enter');
    await type('un');
    await press('Enter', 'Enter');
    await type('et/ou /');
    expect(await page.locator('.slash-menu').count()).toBe(0);
    await press('Enter');
    await type('/intertitre de la fin');
    await press('Enter');
    await type('suite');
    expect(await written()).toEqual(['1. un', 'et/ou /', '/intertitre de la fin', 'suite']);
  });

  test('begins a correction of today by keyboard alone, whose day can be another', async () => {
    await type('/erratum');
    await press('Enter');
    await type('La batterie fait 60 kWh.');
    await press('Tab');
    await page.getByLabel('Date de la correction').fill('2026-03-12');
    await press('Enter', 'Enter');
    await type('Suite.');
    expect(await written()).toEqual(['2026-03-12: La batterie fait 60 kWh.', 'Suite.']);
  });
});

test('what Markdown writes becomes what it means, and the help says so', async () => {
  const lines = [
    ...['## Titre', 'Enter', '### Sous-titre', 'Enter', 'Du **gras**, de l’*italique* et du `code`', 'Enter'],
    ...[
      '- un',
      'Enter',
      'Enter',
      '1. premier',
      'Enter',
      'Enter',
      '> Oui.',
      'Escape',
      '``` ',
      'let a;',
      'Escape',
    ],
  ];
  for (const line of lines) await (/^(?:Enter|Escape)$/.test(line) ? press(line) : type(line));
  expect(await written()).toEqual([
    ...['## Titre', '### Sous-titre', 'Du **gras**, de l’*italique* et du `code`', '- un', '1. premier'],
    ...['> Oui.', '```', 'let a;', '```', ''],
  ]);
  await page.getByText('Écrire plus vite').click();
  await page.locator('.editor-help').getByText('sous-intertitre').waitFor();
});

test('what is pasted from Word, Google Docs, mails and pages is cleaned to what an article has', async () => {
  const problems: unknown[] = [];
  for (const { name, html, text, gives } of [...WORD, ...DOCS, ...WEB]) {
    await page.evaluate(`{
      const editor = ${EDITOR};
      editor.commands.clearContent();
      const clipboardData = new DataTransfer();
      const [html, text] = ${JSON.stringify([html ?? '', text ?? 'x'])};
      if (html !== '') clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      editor.view.dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    const got = await written();
    // An empty line to write on may stand at the end.
    const trimmed = got.at(-1) === '' ? got.slice(0, -1) : got;
    if (JSON.stringify(trimmed) !== JSON.stringify(gives)) problems.push({ name, got, gives });
  }
  expect(problems).toEqual([]);
});

test('words are found and replaced one by one or all at once, each undone alone', async () => {
  await type('Le froid et l’eau. Le froid, LE FROID. L’eau du froid.');
  await moveCaret(page, 'Control+Home');
  await press('Control+f');
  const count = (words: string) => page.locator('.find-count', { hasText: words }).waitFor();
  await type("l'eau");
  await count('1 sur 2');
  await press('Control+f');
  await type('Le froid');
  // From where one is.
  await count('2 sur 3');
  await press('Enter');
  await count('3 sur 3');
  await press('Shift+Enter');
  await count('2 sur 3');
  await page.getByLabel('Remplacer par').fill('$1 le gel');
  await press('Enter');
  await count('Une occurrence remplacée. 2 sur 2');
  await page.getByLabel('Respecter les majuscules').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tout remplacer' }).click();
  await count('Une occurrence remplacée');
  expect(await written()).toEqual(['$1 le gel et l’eau. $1 le gel, LE FROID. L’eau du froid.']);
  await press('Escape');
  expect(await page.locator('.find-bar').count()).toBe(0);
  await press('Control+z');
  expect(await written()).toEqual(['Le froid et l’eau. $1 le gel, LE FROID. L’eau du froid.']);
  await press('Control+z');
  expect(await written()).toEqual(['Le froid et l’eau. Le froid, LE FROID. L’eau du froid.']);
});

test('a link finds our own articles by words of their titles, without the mouse', async () => {
  await type('Lire ');
  await press('Control+k');
  const dialog = page.getByRole('dialog');
  const list = dialog.getByRole('listbox', { name: 'Nos articles' });
  await list.getByRole('option').nth(3).waitFor();
  await expectAccessible(page);
  await type('train nuit');
  await dialog.getByText('1 article trouvé').waitFor();
  const title = await list.getByRole('option').locator('span').innerText();
  await press('ArrowDown', 'Enter');
  await dialog.waitFor({ state: 'detached' });
  await type(' !');
  expect(await written()).toEqual([`Lire [${title}](/articles/train-de-nuit) !`]);
});

test('on a phone of 320 pixels nothing goes over the side, tools are as large as a finger, the menu takes a tap', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await press('Control+f');
    await page.getByLabel('Rechercher', { exact: true }).waitFor();
    await expectAccessible(page, ['target-size']);
    await press('Escape');
    await type('/cit');
    const block = page.getByRole('option', { name: 'Citation' });
    const wide = 'document.documentElement.scrollWidth - innerWidth';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
    const sizes = await page
      .locator('.tool, [role=option]')
      .evaluateAll((all) =>
        all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await block.click();
    await type('Oui.');
    expect((await written())[0]).toBe('> Oui.');
    await page.evaluate(`${EDITOR}.commands.clearContent()`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});
