import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Account } from './blog';
import { forgetTries } from './forget-tries';

/** A Chromium that calls nobody but the blog. */
export function openBrowser(executablePath = inject('chromium')): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-sync', ...quiet],
  });
}

type Kind = {
  javaScriptEnabled?: boolean;
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** For what the test itself puts into a page. */
  bypassCSP?: boolean;
  baseURL?: string;
};

/** A reader's or member's own browser window. */
export function openContext(
  browser: Browser,
  { javaScriptEnabled = true, width = 1280, colorScheme = 'light', ...more }: Kind = {},
) {
  return browser.newContext({
    baseURL: inject('blogUrl'),
    ...more,
    javaScriptEnabled,
    colorScheme,
    viewport: { width, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
}

export async function signIn(context: BrowserContext, account: Account): Promise<Page> {
  // Where one blog serves all files of tests.
  const shared = inject('databaseUrl') as string | undefined;
  if (shared !== undefined) await forgetTries(shared);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL('**/admin');
  return page;
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string }[] };

/**
 * Asserts that axe finds no violation of WCAG 2.2 AA or of its best practices on the page as it is.
 * @param rules of axe that are off by default @param not those that do not apply here
 */
export async function expectAccessible(page: Page, rules: string[] = [], not: string[] = []): Promise<void> {
  await page.evaluate(await axeSource);
  const asked = [...rules.map((rule) => [rule, true] as const), ...not.map((rule) => [rule, false] as const)];
  const options = { rules: Object.fromEntries(asked.map(([rule, enabled]) => [rule, { enabled }])) };
  const look = async () => {
    const violations = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)}).then((found) => found.violations)`,
    )) as Violation[];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  };
  // A page that was made wider a moment ago has places from before: on a busy machine axe meets both.
  const patience = { timeout: 10_000, message: `${page.url()} has accessibility violations` };
  await expect.poll(look, patience).toEqual([]);
}
