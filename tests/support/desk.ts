import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { closeDatabase, openDatabase } from '../../lib/db';
import { newId } from '../../lib/ids';
import { createMember } from '../../lib/members/create-member';
import { OWNER, type Role } from '../../lib/viewer';
import { openBrowser, openContext, signIn } from './browser';
import { done, PASSWORD, published } from './cast';
import { manyComments } from './many-comments';

type Kind = NonNullable<Parameters<typeof openContext>[1]>;

/** The desk of the blog of the browser tests. What is there is written by this process, on the blog's database. */
export function useDesk() {
  let browser: Browser;
  beforeAll(async () => {
    Object.assign(process.env, { SECRET: 'a secret of the tests that is long enough', LOG_LEVEL: 'silent' });
    await openDatabase(inject('databaseUrl'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await closeDatabase();
  });
  return {
    /** A new member at the desk, signed in with a browser of their own. */
    async open(role: Role = 'moderator', kind: Kind = {}, name = 'Noé Lambert') {
      const email = `${newId()}@redaction.example`;
      const { id } = done(await createMember(OWNER, { name, email, password: PASSWORD, roles: [role] }));
      const context = await openContext(browser, kind);
      context.setDefaultTimeout(15_000);
      return { id, email, page: await signIn(context, { email, password: PASSWORD }) };
    },
  };
}

const NAMES = ['Odile', 'Ahmed', 'Lucie', 'Paul', 'Inès'];

/** Who wrote a comment of `waiting`. */
export const nameOf = (n: number) => `${NAMES[n % NAMES.length]} ${n + 1}`;

/** A published article with comments that wait, and the address of the queue that shows them alone. */
export async function waiting(count: number, change: (n: number) => object = () => ({})) {
  const { id, slug } = await published({ title: `Un article ${newId()}` });
  const ids = await manyComments(id, count, (n) => ({
    status: 'pending',
    heldBy: 'trust',
    name: nameOf(n),
    network: '203.0.113.7/32',
    ...change(n),
  }));
  return { id, slug, ids, path: `/admin/comments?article=${id}` };
}

/** The page of a queue, once it has its keys. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.queue-keys').waitFor({ state: 'attached' });
}

/** What the live region of the queue says. */
export const heard = (page: Page) => page.locator('#queue-status[role=status]');

/** The card of a comment. */
export const card = (page: Page, id = '') => page.locator(`#comment-${id}`);

/** The id of what has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Waits until a comment, or what else has an id, has the focus. */
export async function expectFocus(page: Page, id: string): Promise<void> {
  await expect.poll(() => focused(page)).toBe(id);
}
