import type { Browser, Route } from 'playwright-core';
import { openContext } from './browser';

export const ARTICLE = '/articles/pain-levain';

export type Reader = Awaited<ReturnType<typeof openReader>>;

/** A reader on an article whose browser runs public/reader.js, with the parts of the comment form. */
export async function openReader(browser: Browser) {
  const context = await openContext(browser);
  // The front door leaves the scripts of the framework out; without it, they must not run either.
  await context.route('**/_next/**/*.js', (route) => route.abort());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(ARTICLE);
  const form = {
    body: page.getByLabel('Commentaire *'),
    name: page.getByLabel('Nom *'),
    email: page.getByLabel('E-mail *'),
    parent: page.locator('[name="parent"]'),
    rememberBox: page.getByLabel('Garder mon nom et mon e-mail dans ce navigateur'),
    sendButton: page.getByRole('button', { name: 'Laisser un commentaire' }),
    cancelButton: page.getByRole('button', { name: 'Annuler la réponse' }),
    heading: page.locator('#comment-form-title'),
    status: page.getByRole('status'),
    /** The form where it stands when it answers nobody. */
    atHome: page.locator('.comments > #comment-form'),
  };
  return {
    context,
    page,
    ...form,
    replyLink: page.locator('.comment-reply a').first(),
    /** The comment of that link, with its replies. */
    answered: page.locator('.comments-list > li').first(),
    waiting: page.locator('.comments .waiting'),

    async fill(text: string, writer = 'Élodie', address = 'elodie@example.org'): Promise<void> {
      await form.body.fill(text);
      await form.name.fill(writer);
      await form.email.fill(address);
    },

    /** Sends the form past the browser's own validation. */
    async send(): Promise<void> {
      await page.locator('#comment-form form').evaluate((sent) => {
        (sent as HTMLFormElement).noValidate = true;
      });
      await form.sendButton.click();
    },

    /** Answers (and counts) what is sent in place; what is sent as a form still reaches the server. */
    async answerWith(answer: (route: Route) => Promise<void>): Promise<() => number> {
      let count = 0;
      await page.route(`**${ARTICLE}/comments`, (route) => {
        if (!route.request().headers().accept?.includes('application/json')) return route.continue();
        count++;
        return answer(route);
      });
      return () => count;
    },

    async isFocused(selector: string): Promise<void> {
      await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
    },
  };
}
