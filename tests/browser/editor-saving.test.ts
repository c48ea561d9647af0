import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext, signIn } from '../support/browser';
import { moveCaret } from '../support/caret';
import { until } from '../support/until';

/** Two real browsers write one article: nothing that was typed is lost, and nobody is written over. */

let browser: Browser;
let one: BrowserContext;
let other: BrowserContext;
let mine: Page;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  one = await openContext(browser);
  other = await openContext(browser, { colorScheme: 'dark' });
  mine = await signIn(one, inject('staff').editor);
});
afterAll(() => browser.close());

const textOf = (page: Page) => page.locator('.ProseMirror');
const word = (page: Page, words: RegExp) =>
  page.locator('.save-state [data-state]', { hasText: words }).waitFor();
const saved = (page: Page) => word(page, /^Enregistré à/);

/** Types at the end of the nth paragraph. */
async function typeInto(page: Page, n: number, words: string): Promise<void> {
  await textOf(page).locator('p').nth(n).click();
  await moveCaret(page, 'End');
  await page.keyboard.type(words);
}

test('what is typed is saved by itself, names who else writes, and meets their text passage by passage', async () => {
  await mine.goto('/admin/articles');
  await mine.getByRole('button', { name: 'Nouvel article' }).click();
  await mine.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  address = new URL(mine.url()).pathname;
  await mine.getByLabel('Titre', { exact: true }).fill('La neige tient');
  await textOf(mine).click();
  for (const line of ['Un matin blanc.', 'Les trains roulent.', 'Fin.']) {
    await mine.keyboard.type(line);
    if (line !== 'Fin.') await mine.keyboard.press('Enter');
  }
  await saved(mine);

  const theirs = await signIn(other, inject('staff').administrator);
  await theirs.goto(address);
  await theirs.getByText(/l’a aussi ouvert\./).waitFor();
  expect(await textOf(theirs).innerText()).toContain('Les trains roulent.');

  // One loses the connection and writes on; the other saves meanwhile.
  await one.setOffline(true);
  await typeInto(mine, 0, ' Très blanc.');
  await typeInto(mine, 1, ' Sauf un.');
  await word(mine, /^Hors connexion/);
  await typeInto(theirs, 1, ' À l’heure.');
  await typeInto(theirs, 2, ' Vraiment.');
  await saved(theirs);
  await one.setOffline(false);
  await word(mine, /^Conflit/);
  await mine.getByText(/a enregistré la sienne à/).waitFor();
  await mine.getByRole('button', { name: 'Comparer et choisir' }).click();
  const dialog = mine.getByRole('dialog');
  await dialog.getByText('3 passages diffèrent').waitFor();
  await expectAccessible(mine);

  // What one side alone changed is chosen; where both did, the other text is taken, by keyboard.
  const passages = dialog.getByRole('group');
  expect(await passages.allInnerTexts()).toEqual([
    expect.stringContaining('Vous seul avez changé ce passage'),
    expect.stringContaining('Les deux versions changent ce passage'),
    expect.stringContaining('L’autre version seule change ce passage'),
  ]);
  await passages
    .nth(1)
    .getByRole('radio', { name: /^La mienne/ })
    .focus();
  await mine.keyboard.press('ArrowUp');
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
  await mine.getByText('Votre choix est enregistré.').waitFor();
  await saved(mine);
  expect(await textOf(mine).locator('p').allInnerTexts()).toEqual([
    'Un matin blanc. Très blanc.',
    'Les trains roulent. À l’heure.',
    'Fin. Vraiment.',
  ]);

  // The other learns of it before they type more.
  await theirs.getByText(/a enregistré cet article à/).waitFor({ timeout: 15_000 });
  await expectAccessible(theirs);
  await theirs.getByRole('button', { name: 'Voir la version enregistrée' }).click();
  await until(
    async () => (await textOf(theirs).innerText()).includes('Très blanc.'),
    'the text that was chosen',
  );
}, 60_000);

test('a tab that is closed offline offers what was typed there; a session that ended keeps it and goes on', async () => {
  const tab = await one.newPage();
  await tab.goto(address);
  await textOf(tab).waitFor();
  await one.setOffline(true);
  await typeInto(tab, 2, ' Écrit hors ligne.');
  await word(tab, /^Hors connexion/);
  await tab.close();
  await one.setOffline(false);

  await mine.goto(address);
  await mine.getByRole('button', { name: 'Reprendre le texte non enregistré' }).click();
  await saved(mine);
  expect(await textOf(mine).innerText()).toContain('Écrit hors ligne.');

  const cookies = await one.cookies();
  await one.clearCookies();
  await typeInto(mine, 0, ' Sans session.');
  await mine.getByRole('heading', { name: 'Votre session est terminée' }).waitFor();
  await one.addCookies(cookies);
  await mine.evaluate(() => window.dispatchEvent(new Event('focus')));
  await saved(mine);
  await mine.reload();
  await textOf(mine).waitFor();
  expect(await textOf(mine).innerText()).toContain('Sans session.');
}, 60_000);

test('the history tells what changed without colours and takes an older text up again, without scripts', async () => {
  const plain = await openContext(browser, { javaScriptEnabled: false });
  await plain.addCookies(await one.cookies());
  const page = await plain.newPage();
  await page.goto(`${address}/history`);
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(3);
  const aside = rows.filter({ hasText: 'Version écartée lors d’un choix' });
  await aside.getByRole('radio', { name: /^Première version/ }).check();
  await page.getByRole('button', { name: 'Comparer les deux versions' }).click();
  await page.waitForURL(/\/history\/compare\?/);
  expect((await page.locator('del').allTextContents()).join()).toContain('retiré : Sauf');
  expect((await page.locator('ins').allTextContents()).join()).toContain('ajouté :');
  await page.getByRole('button', { name: /^Reprendre cette version/ }).click();
  await page.waitForURL(`**${address}`);
  await plain.close();

  await mine.goto(address);
  await textOf(mine).waitFor();
  expect(await textOf(mine).innerText()).toContain('Sauf un.');
  for (const context of [one, other]) {
    const look = await context.newPage();
    await look.goto(`${address}/history`);
    await expectAccessible(look);
    await look
      .getByRole('link', { name: /^Ce qui a changé/ })
      .first()
      .click();
    await look.getByRole('heading', { name: 'Comparaison de deux versions' }).waitFor();
    await expectAccessible(look);
    await look.close();
  }
}, 60_000);

test('the address of a draft takes JSON of this site, of members, and no more than it must', async () => {
  const draft = `${inject('blogUrl')}${address}/draft`;
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  const own = { ...json, 'sec-fetch-site': 'same-origin' };
  const post = async (data: string, headers: Record<string, string>, to = draft) =>
    (await one.request.post(to, { data: Buffer.from(data), headers, maxRedirects: 0 })).status();
  expect(await post('{"draft":{}}', { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post('{"draft":{}}', { ...own, 'content-type': 'text/plain' })).toBe(415);
  expect(await post('{"draft":', own)).toBe(400);
  expect(await post('{"draft":{"version":"1"}}', own)).toBe(400);
  expect(await post('{}', own, draft.replace(/[a-z2-7]{16}/, 'aaaaaaaaaaaaaaaa'))).toBe(400);
  const large = JSON.stringify({ draft: 'a'.repeat(5 * 1024 * 1024) });
  expect(await post(large, own).catch(() => 413)).toBe(413);
  const presence = draft.replace(/draft$/, 'presence');
  expect(await post('{"opening":"onglet-1"}', own, presence)).toBe(200);
  expect(await post('{"opening":""}', own, presence)).toBe(400);
  const stranger = await fetch(draft, { method: 'POST', headers: own, body: '{"draft":{}}' });
  expect(stranger.status).toBe(401);
  expect((await fetch(draft, { headers: own })).status).toBe(401);
});
