import type { Browser, Page } from 'playwright-core';
import { openContext } from './browser';
import { mailedLink } from './mailed-link';
import { until } from './until';

/** Waits until a form is old enough to be a person's: one that was just made is taken for a robot's. */
export async function ripe(page: Page): Promise<void> {
  await until(async () => {
    const [token] = await page.locator('[name="form"]').all();
    // lib/comments/posting/form-token.ts: when it was made.
    const made = (await token?.inputValue())?.split('.')[1];
    return made === undefined || Date.now() - Number.parseInt(made, 36) > 1_000;
  }, 'a form that somebody has looked at');
}

export type PlainReader = Awaited<ReturnType<typeof openPlainReader>>;

/** A reader on a small phone without JavaScript, with what one does there. */
export async function openPlainReader(browser: Browser) {
  const context = await openContext(browser, { javaScriptEnabled: false, width: 320 });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const press = async (button: string) => {
    await ripe(page);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
  };
  return {
    context,
    page,
    press,

    async fill(values: Record<string, string>): Promise<void> {
      for (const [label, text] of Object.entries(values)) await page.getByLabel(label).fill(text);
    },

    async write(body: string, name: string, email: string): Promise<void> {
      await this.fill({ 'Commentaire *': body, 'Nom *': name, 'E-mail *': email });
    },

    /** Presses past the browser's own validation, as an old browser would. */
    async pressUnchecked(button: string): Promise<void> {
      await page.locator('form').evaluateAll((forms) => {
        for (const form of forms) (form as HTMLFormElement).noValidate = true;
      });
      await press(button);
    },

    /** What the page has been told to be. */
    heading: () => page.getByRole('heading', { level: 1 }).innerText(),
  };
}

/** A moderator decides about a comment by the link of their mail. @returns where it led */
export async function decideByMail(
  { page, press }: PlainReader,
  moderator: string,
  body: string,
  decision: 'Approuver' | 'Refuser',
): Promise<string> {
  const link = await mailedLink(moderator, '/moderate/', `> ${body}`, decision);
  await page.goto(link);
  await press(decision);
  await page.getByRole('status').waitFor();
  return link;
}
