import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, openContext } from '../support/browser';
import { ARTICLE, openReader, type Reader } from '../support/comment-form';
import { ripe } from '../support/plain-reader';

/** What public/reader.js promises to who sends a comment; its memory and replies have files of their own. */

let browser: Browser;
let reader: Reader;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await openReader(browser);
  page = reader.page;
});
afterEach(() => reader.context.close());

describe('a comment that is sent in place', () => {
  test('is shown with the notice that it waits, takes the focus and is announced', async () => {
    await reader.fill('<b>Bonjour</b>\nà vous');
    await reader.send();
    await reader.isFocused('.waiting');
    expect(page.url()).toBe(`${inject('blogUrl')}${ARTICLE}`);
    expect(await reader.waiting.locator('.comment-name').innerText()).toBe('Élodie');
    expect(await reader.waiting.locator('.comment-text').innerText()).toBe('<b>Bonjour</b>\nà vous');
    const said = await reader.status.textContent();
    expect(said).toContain('Votre commentaire est bien arrivé. Il sera publié dès qu’une personne');
    await expectAccessible(page);
    await reader.waiting.getByRole('link').click();
    await page.waitForURL('**/comments/received/*');
    expect(await page.locator('.comment-text').innerText()).toContain('à vous');
  });

  test('is the first of an article without comments in place of the line that says so', async () => {
    await page.locator('.comments-list').evaluate((list) => {
      const first = document.createElement('p');
      first.className = 'meta';
      list.replaceWith(first);
    });
    await reader.fill('Le tout premier');
    await reader.send();
    await page.locator('.comments-list > li > .waiting').waitFor();
    expect(await page.locator('.comments > .meta').count()).toBe(0);
  });

  test('has its errors at the fields as the server shows them, and a summary with the focus', async () => {
    const shown = () =>
      page
        .locator('#comment-form :is(textarea, input:not([type=checkbox], [type=hidden]), .field-error)')
        .evaluateAll((parts) =>
          parts.map((part) =>
            ['id', 'class', 'aria-invalid', 'aria-describedby']
              .map((attribute) => part.getAttribute(attribute))
              .concat(part.matches('p') ? [part.textContent] : []),
          ),
        );
    const sent = page.waitForResponse(`**${ARTICLE}/comments`);
    await reader.fill('Un texte', '', 'pas une adresse');
    await reader.send();
    await reader.isFocused('.error-summary');
    expect(await page.getByRole('alert').innerText()).toMatch(
      /^2 points à corriger[\s\S]*Indiquez votre nom\./,
    );
    await expectAccessible(page);
    const here = await shown();
    const there = ((await (await sent).json()) as { url: string }).url;

    await page.getByRole('alert').getByRole('link', { name: 'Indiquez votre nom.' }).click();
    await reader.isFocused('[name=name]');
    await reader.fill('Un texte', 'Élodie', 'pas une adresse');
    await reader.send();
    await page.getByText('Un point à corriger').waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(1);

    await page.goto(there);
    expect(here).toEqual(await shown());
  });

  test('is sent once by a double click', async () => {
    const count = await reader.answerWith((route) => route.continue());
    await reader.fill('Deux fois');
    await reader.sendButton.dblclick();
    await reader.waiting.waitFor();
    expect(count()).toBe(1);
    expect(await reader.sendButton.getAttribute('aria-disabled')).toBeNull();
  });

  test.each([
    ['the network fails', (route: Route) => route.abort()],
    ['the server fails', (route: Route) => route.fulfill({ status: 503, body: 'x' })],
    ['the answer is cut off', (route: Route) => route.fulfill({ status: 201, body: '{"status":' })],
  ])('is not lost when %s, and can be sent again', async (_what, fails) => {
    await reader.answerWith(fails);
    await reader.fill('À garder');
    await reader.send();
    await reader.status.getByText('n’a pas pu être envoyé').waitFor();
    expect(await reader.body.inputValue()).toBe('À garder');
    await expectAccessible(page);
    await page.unrouteAll();
    await reader.send();
    await reader.waiting.getByText('À garder').waitFor();
  });

  test('is given up after 15 seconds without an answer', async () => {
    await reader.context.addInitScript(() => {
      AbortSignal.timeout = (patience) =>
        patience === 15_000
          ? AbortSignal.abort(new DOMException('', 'TimeoutError'))
          : new AbortController().signal;
    });
    await page.goto(ARTICLE);
    await reader.fill('Trop lent');
    await reader.send();
    await reader.status.getByText('n’a pas pu être envoyé').waitFor();
    expect(await reader.body.inputValue()).toBe('Trop lent');
  });

  test('is sent as a form when the server answers otherwise, and its page is shown', async () => {
    await reader.answerWith((route) => route.fulfill({ status: 413 }));
    await reader.fill('Par le formulaire');
    await reader.send();
    await page.waitForURL('**/comments/received/*');
    await page.goto(ARTICLE);
    expect(await reader.body.inputValue(), 'it has arrived').toBe('');
  });

  test('is shown on the page that asks for one more click, and goes on from there', async () => {
    await page
      .locator('[name="site"]')
      .evaluate((trap) => trap.setAttribute('value', 'https://site.example'));
    await reader.fill('Un clic de plus');
    await reader.send();
    await page.waitForURL('**/comments/attempt/*');
    expect(await reader.body.inputValue()).toBe('Un clic de plus');
    await ripe(page);
    await page.getByRole('button', { name: 'Confirmer l’envoi' }).click();
    await page.waitForURL('**/comments/received/*');
    await page.goto(ARTICLE);
    expect(await reader.body.inputValue(), 'it has arrived').toBe('');
  });

  test('leads to its own page from the page of a reply', async () => {
    await page.goto((await reader.replyLink.getAttribute('href')) ?? '');
    await reader.fill('', 'Élodie');
    await reader.send();
    await reader.isFocused('.error-summary');
    await reader.fill('Depuis la page');
    await ripe(page);
    await reader.send();
    await page.waitForURL('**/comments/received/*');
    expect(await page.getByText(/en réponse à /).count()).toBe(1);
  });
});

test('without JavaScript, nothing of it is to be seen', async () => {
  const plain = await openContext(browser, { javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(ARTICLE);
  expect(await bare.locator('.remember-me').isVisible()).toBe(false);
  expect(await bare.locator('main').getByRole('button').count()).toBe(1);
  expect(await bare.getByText('2 points à corriger').count()).toBe(0);
  await plain.close();
});

test('a policy that forbids all that can be forbidden is not violated by it', async () => {
  await page.route(`**${ARTICLE}`, async (route) => {
    const answer = await route.fetch();
    // The styles of the page are those that its own policy names.
    const [styles] = /style-src [^;]+/.exec(answer.headers()['content-security-policy'] ?? '') ?? [];
    const policy =
      `default-src 'none'; script-src 'self'; ${styles}; connect-src 'self'; img-src 'self' data:; ` +
      "font-src 'self'; form-action 'self'; require-trusted-types-for 'script'";
    const html = (await answer.text()).replace(/<script(?![^>]*reader\.js)[^>]*>[\s\S]*?<\/script>/g, '');
    const headers = { ...answer.headers(), 'content-security-policy': policy };
    await route.fulfill({ response: answer, body: html, headers });
  });
  await page.addInitScript(() => {
    // The rules of what is rendered ahead are no code, but are taken for a script.
    HTMLScriptElement.supports = () => false;
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  });
  await page.goto(ARTICLE);
  await reader.replyLink.click();
  await reader.fill('Sous surveillance', '');
  await reader.send();
  await reader.isFocused('.error-summary');
  await reader.name.fill('Élodie');
  await reader.send();
  await reader.waiting.waitFor();
  expect(await page.evaluate('violations')).toEqual([]);
});
