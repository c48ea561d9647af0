import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { ARTICLE, openReader, type Reader } from '../support/comment-form';

/** What public/reader.js keeps in the reader's own browser. */

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

describe('what is typed', () => {
  test('is there again after a reload and after another page', async () => {
    await reader.body.fill('Un texte commencé');
    await page.reload();
    expect(await reader.body.inputValue()).toBe('Un texte commencé');
    await page.goto('/');
    await page.goto(ARTICLE);
    expect(await reader.body.inputValue()).toBe('Un texte commencé');
    await page.goto('/articles/train-de-nuit');
    expect(await reader.body.inputValue(), 'another article').toBe('');
  });

  test('is there again under the comment that it answers', async () => {
    await reader.replyLink.click();
    await reader.body.fill('Une réponse commencée');
    const parent = await reader.parent.inputValue();
    await page.reload();
    expect(await reader.answered.locator('textarea').inputValue()).toBe('Une réponse commencée');
    expect(await reader.parent.inputValue()).toBe(parent);
    expect(await reader.heading.innerText()).toMatch(/^Répondre à /);
  });

  test('is forgotten after seven days, and at once when the comment was accepted', async () => {
    await page.clock.setFixedTime(Date.now() - 8 * 24 * 60 * 60 * 1000);
    await reader.body.fill('Un vieux texte');
    await page.clock.setFixedTime(Date.now());
    await page.goto('/');
    await page.goto(ARTICLE);
    expect(await reader.body.inputValue()).toBe('');

    await reader.fill('Un texte accepté');
    await reader.send();
    await reader.waiting.waitFor();
    await page.reload();
    expect(await reader.body.inputValue()).toBe('');
  });

  test('never takes the place of what the server put into the form', async () => {
    const url = inject('blogUrl');
    const refused = await fetch(`${url}${ARTICLE}/comments`, {
      method: 'POST',
      headers: { origin: url, accept: 'application/json' },
      body: new URLSearchParams({ body: 'Le texte refusé', name: '', email: 'x', parent: '' }),
    });
    await reader.body.fill('Un brouillon');
    await page.goto(((await refused.json()) as { url: string }).url);
    expect(await reader.body.inputValue()).toBe('Le texte refusé');
    expect(await reader.email.inputValue()).toBe('x');
  });

  test('can be sent in a browser that lets nothing be kept', async () => {
    await reader.context.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      }
    });
    await page.goto(ARTICLE);
    await reader.fill('Sans mémoire');
    await reader.rememberBox.click();
    expect(await reader.rememberBox.isChecked(), 'nothing is promised').toBe(false);
    await reader.send();
    await reader.waiting.getByText('Sans mémoire').waitFor();
  });
});

describe('name and e-mail', () => {
  test('are remembered when the box is ticked, and forgotten when it is not', async () => {
    await reader.fill('Bonjour');
    await page.reload();
    expect([await reader.name.inputValue(), await reader.email.inputValue()]).toEqual(['', '']);
    await reader.rememberBox.check();
    await reader.fill('Bonjour');
    await page.goto('/articles/train-de-nuit');
    expect([await reader.name.inputValue(), await reader.email.inputValue()]).toEqual([
      'Élodie',
      'elodie@example.org',
    ]);
    expect(await reader.rememberBox.isChecked()).toBe(true);
    await reader.rememberBox.uncheck();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
    await page.reload();
    expect(await reader.name.inputValue()).toBe('');
  });

  test('are in the form again after a comment when they are remembered, the text is not', async () => {
    await reader.rememberBox.check();
    await reader.fill('Le premier');
    await reader.send();
    await reader.waiting.waitFor();
    expect(await reader.name.inputValue()).toBe('Élodie');
    expect(await reader.body.inputValue()).toBe('');
  });
});
