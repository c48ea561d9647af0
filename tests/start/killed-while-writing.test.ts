import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../scripts/postgresql';
import { staffOf, startBlog } from '../support/blog';
import { openBrowser, signIn } from '../support/browser';

/** The real server is killed between a keystroke and its save, and started again under the open page. */

const undo: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

test('what was typed when the server was killed is saved once it runs again, by the page or by the next one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'causerie-killed-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    DATABASE_URL: `file:${folder}/causerie.db`,
    DATA_DIR: folder,
    PORT: String(await freePort()),
  };
  const first = await startBlog({ env });
  undo.push(() => first.stop('SIGKILL'));
  const browser = await openBrowser(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium');
  undo.push(() => browser.close());
  const context = await browser.newContext({ baseURL: first.url, locale: 'fr-FR' });
  const page = await signIn(context, staffOf(first).editor);
  await page.goto('/admin/articles');
  await page.getByRole('button', { name: 'Nouvel article' }).click();
  await page.waitForURL(/\/admin\/articles\/[a-z2-7]{16}$/);
  const address = page.url();
  const text = page.locator('.ProseMirror');
  const state = (words: RegExp) => page.locator('.save-state [data-state]', { hasText: words }).waitFor();
  await text.click();
  await page.keyboard.type('Avant la panne.');
  await state(/^Enregistré à/);

  await page.keyboard.type(' Pendant la panne.');
  await first.stop('SIGKILL');
  await page.keyboard.type(' Sans serveur.');
  await state(/^Hors connexion/);
  const second = await startBlog({ env });
  undo.push(() => second.stop());
  await state(/^Enregistré à/);
  await page.keyboard.type(' Et après.');
  await second.stop('SIGKILL');
  await state(/^(?:Hors connexion|Enregistré à)/);
  await page.close();

  const third = await startBlog({ env });
  undo.push(() => third.stop());
  const next = await context.newPage();
  await next.goto(address);
  const offer = next.getByRole('button', { name: 'Reprendre le texte non enregistré' });
  const written = next.locator('.ProseMirror');
  await written.waitFor();
  // Saved before the kill, or kept in the browser: one of the two.
  if (!(await written.innerText()).includes('Et après.')) await offer.click();
  expect(await written.innerText()).toContain('Avant la panne. Pendant la panne. Sans serveur. Et après.');
}, 180_000);
