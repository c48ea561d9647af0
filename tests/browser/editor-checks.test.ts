import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { readDraft } from '../../lib/articles/read-draft';
import type { DraftInput } from '../../lib/articles/schema';
import { writeArticle } from '../../lib/articles/write-article';
import { OWNER } from '../../lib/viewer';
import { expectAccessible } from '../support/browser';
import { moveCaret } from '../support/caret';
import { bodyOf, done, draft } from '../support/cast';
import { useDesk } from '../support/desk';

const desk = useDesk();

/** The editor with a draft in it, when it takes keys. */
async function editing(change: Partial<DraftInput> = {}, kind: Parameters<typeof desk.open>[1] = {}) {
  const { id } = await createArticle(OWNER);
  done(await writeArticle(OWNER, id, draft({ body: bodyOf('Un.'), ...change })));
  const { page } = await desk.open('editor', kind);
  await page.goto(`/admin/articles/${id}`);
  await page.locator('#field-body').waitFor();
  return { id, page, body: page.locator('#field-body') };
}

const lineOf = (page: Page, n = 0) => page.locator('#field-body > p').nth(n).textContent();

async function writesOn(page: Page, text: string) {
  await moveCaret(page, 'Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

describe('French from a keyboard', () => {
  test('has the signs of the press; undo gives back what was typed, and it stays', async () => {
    const { page, body } = await editing();
    await body.click();
    await writesOn(page, `Il a dit : "C'est l'hiver !" Et "toi" ? 30 %...`);
    await expect
      .poll(() => lineOf(page, 1))
      .toBe('Il a dit\u00a0: «\u00a0C’est l’hiver\u202f!\u00a0» Et «\u00a0toi\u00a0»\u202f? 30\u00a0%…');
    await page.keyboard.press('Control+z');
    await expect.poll(() => lineOf(page, 1)).toMatch(/30\u00a0%\.\.\.$/);
    await page.keyboard.type(' Bien');
    expect(await lineOf(page, 1)).toMatch(/30\u00a0%\.\.\. Bien$/);
    await page.keyboard.type(' !');
    await expect.poll(() => lineOf(page, 1)).toMatch(/%\.\.\. Bien\u202f!$/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => lineOf(page, 1)).toMatch(/%\.\.\. Bien !$/);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => lineOf(page, 1)).toMatch(/%\.\.\. Bien\u202f!$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+e');
    await page.keyboard.type(`let a = 'b' ? "c" : d;`);
    expect(await lineOf(page, 2)).toBe(`let a = 'b' ? "c" : d;`);
  });

  test('what is pasted is corrected in a step of its own; a field when it is left', async () => {
    const { page, body } = await editing({ title: 'Une voiture' });
    await body.click();
    await moveCaret(page, 'Control+End');
    await page.keyboard.press('Enter');
    await body.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `L'eau : "oui" !`);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => lineOf(page, 1)).toBe('L’eau\u00a0: «\u00a0oui\u00a0»\u202f!');
    await page.keyboard.press('Control+z');
    await expect.poll(() => lineOf(page, 1)).toBe(`L'eau : "oui" !`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('#field-body').textContent()).not.toContain('eau');
    const title = page.getByLabel('Titre', { exact: true });
    await title.fill("L'hiver : pourquoi ?");
    await title.press('Tab');
    await expect.poll(() => title.inputValue()).toBe('L’hiver\u00a0: pourquoi\u202f?');
    await title.fill("L'hiver : pourquoi ?");
    await title.press('Tab');
    expect(await title.inputValue()).toBe("L'hiver : pourquoi ?");
  });
});

test('the whole article is corrected at once or one by one, undone the same, and saved so', async () => {
  const { id, page } = await editing({
    title: 'Une voiture : pourquoi ?',
    body: bodyOf("L'hiver...", 'Il a dit : "oui".'),
    sources: [{ publisher: 'ADEME', title: "L'eau", url: 'https://exemple.fr/', readOn: '' }],
  });
  await page.getByRole('button', { name: 'Typographie', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Typographie' });
  await dialog.getByText('8\u00a0corrections proposées').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Corriger tout' }).click();
  await dialog.getByText('Tout est corrigé.').waitFor();
  expect(await lineOf(page, 0)).toBe('L’hiver…');
  expect(await lineOf(page, 1)).toBe('Il a dit\u00a0: «\u00a0oui\u00a0».');
  await dialog.getByRole('button', { name: 'Tout remettre comme avant' }).click();
  await dialog.getByText('8\u00a0corrections proposées').waitFor();
  expect(await lineOf(page, 1)).toBe('Il a dit : "oui".');
  const fix = dialog.getByRole('button', { name: /^Corriger.*Une voiture :/ });
  await fix.first().click();
  await dialog.getByRole('button', { name: 'Corriger tout' }).click();
  await dialog
    .getByRole('button', { name: /^Remettre comme avant.*L’hiver/ })
    .first()
    .click();
  await dialog.getByText('1\u00a0correction proposée').waitFor();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  expect(await lineOf(page, 0)).toBe("L'hiver…");
  await page.keyboard.press('Control+s');
  await expect
    .poll(async () => (await readDraft(OWNER, id)).title)
    .toBe('Une voiture\u00a0: pourquoi\u202f?');
  expect((await readDraft(OWNER, id)).sources[0]?.title).toBe('L’eau');
});

test('what blocks keeps an article back and leads to its place; what is mended is not told again', async () => {
  const { id, page } = await editing({ title: '', body: bodyOf("L'hiver : oui."), standfirst: '' });
  const open = async () => {
    await page.getByRole('button', { name: 'Publier…' }).click();
    return page.getByRole('dialog', { name: 'Publier cet article' });
  };
  let panel = await open();
  await panel.getByRole('heading', { name: '1\u00a0point à corriger avant de publier' }).waitFor();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'L’article n’a pas de titre.' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-title');
  await page.keyboard.type('Une voiture qui hiverne bien');
  panel = await open();
  await panel.getByText('L’article n’a pas de chapô.').waitFor();
  expect(await panel.getByText('L’article n’a pas de titre.').count()).toBe(0);
  await panel.getByRole('button', { name: '2\u00a0corrections typographiques' }).click();
  const list = page.getByRole('dialog', { name: 'Typographie' });
  await list.getByRole('button', { name: 'Corriger tout' }).click();
  await list.getByRole('button', { name: 'Fermer' }).click();
  await expect.poll(() => panel.getByText('corrections typographiques').count()).toBe(0);
  await panel.locator('.looks').evaluate((details) => details.setAttribute('open', ''));
  await panel.getByLabel('Titre pour les moteurs et le partage').fill('Batterie et froid');
  for (const look of ['.search-title', '.share-title'])
    await panel.locator(look).getByText('Batterie et froid').waitFor();
  await panel.getByText('17\u00a0caractères').waitFor();
  await panel.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect.poll(async () => (await readDraft(OWNER, id)).liveSlug).toBe('une-voiture-qui-hiverne-bien');
  await page.goto('/articles/une-voiture-qui-hiverne-bien');
  expect(await page.title()).toMatch(/^Batterie et froid/);
  expect(await page.locator('.article').innerText()).toContain('L’hiver\u00a0: oui.');
});

test('signs that do not show are marked when they are wanted, and the browser remembers it', async () => {
  const { page } = await editing({ body: bodyOf('Quoi\u202f: «\u00a0un\u00a0»') });
  const signs = page.locator('#field-body .sign');
  const tool = page.getByRole('button', { name: 'Signes invisibles' });
  await tool.click();
  await expect.poll(() => signs.count()).toBe(3);
  await page.locator('#field-body').click();
  await writesOn(page, 'Et : oui');
  await expect.poll(() => signs.count()).toBe(4);
  expect(await page.locator('#field-body .sign-narrow').count()).toBe(1);
  await page.keyboard.press('Control+s');
  await page.locator('[data-state=saved]').getByText('Enregistré à').waitFor();
  await page.reload();
  await expect.poll(() => signs.count()).toBe(4);
  expect(await tool.getAttribute('aria-pressed')).toBe('true');
  await tool.click();
  await expect.poll(() => signs.count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'the outline leads to its headings, the preview has its widths, on a telephone too (%s)',
  async (colorScheme) => {
    const heading = (text: string) => ({
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text }],
    });
    const content = [...bodyOf('Un deux trois.').content, heading('Le froid'), ...bodyOf('Quatre.').content];
    const { id, page } = await editing({ body: { type: 'doc', content } }, { colorScheme, width: 390 });
    const outline = page.getByRole('region', { name: 'Plan' });
    await outline.getByText('6\u00a0mots').waitFor();
    await outline.getByRole('button', { name: 'Le froid' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Le froid');
    await page.keyboard.type('La neige');
    await outline.getByRole('button', { name: 'La neige' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+s');
    await page.locator('[data-state=saved]').getByText('Enregistré à').waitFor();
    await page.goto(`/admin/articles/${id}/preview`);
    await page.getByRole('link', { name: 'Téléphone' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'La neige' }).waitFor();
    expect(await frame.getByText('Aperçu').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ordinateur' }).click();
    await frame.getByRole('heading', { name: 'La neige' }).waitFor();
    expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBeGreaterThanOrEqual(
      1278,
    );
  },
);
