import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser } from '../support/browser';
import { ARTICLE, openReader, type Reader } from '../support/comment-form';

/** Replies that public/reader.js lets be written under what they answer. */

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

describe('a reply', () => {
  test('is written under the comment that it answers, and the text that was typed comes along', async () => {
    await reader.body.fill('Déjà écrit');
    await reader.replyLink.click();
    await reader.isFocused('textarea');
    expect(page.url()).toBe(`${inject('blogUrl')}${ARTICLE}`);
    const form = reader.answered.locator('form');
    expect(await form.locator('textarea').inputValue()).toBe('Déjà écrit');
    expect(await form.locator('[name="parent"]').inputValue()).toMatch(/^[a-z2-7]{16}$/);
    const whom = await reader.answered.locator('.comment-name').first().innerText();
    expect(await reader.heading.innerText()).toBe(`Répondre à ${whom}`);
    expect(await reader.status.textContent()).toBe(`Répondre à ${whom}`);
    await expectAccessible(page);
  });

  test('is cancelled by its button and by Escape, and the focus goes back to its link', async () => {
    for (const cancel of [() => reader.cancelButton.click(), () => page.keyboard.press('Escape')]) {
      await reader.replyLink.click();
      await reader.isFocused('textarea');
      await reader.body.fill('Gardé');
      await cancel();
      await reader.isFocused('.comment-reply a');
      expect(await reader.atHome.locator('textarea').inputValue()).toBe('Gardé');
      expect(await reader.parent.inputValue()).toBe('');
      expect(await reader.heading.innerText()).toBe('Laisser un commentaire');
      expect(await reader.cancelButton.isHidden()).toBe(true);
    }
  });

  test('opens on its own page when the link is opened in a new tab', async () => {
    const [tab] = await Promise.all([
      reader.context.waitForEvent('page'),
      reader.replyLink.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL('**/comments/new?parent=*');
    expect(await reader.atHome.count()).toBe(1);
  });

  test('waits for a moderator under the comment that it answers, and the form goes back', async () => {
    await reader.replyLink.click();
    await reader.fill('Une réponse.\nDeux lignes.\n\nUn paragraphe.');
    await reader.send();
    const reply = reader.answered.locator('.waiting');
    await reply.waitFor();
    expect(await reply.locator('.comment-text').innerText()).toBe(
      'Une réponse.\nDeux lignes.\n\nUn paragraphe.',
    );
    expect(await reader.atHome.count()).toBe(1);
    expect(await reader.parent.inputValue()).toBe('');
    await page.goto((await reply.getByRole('link').getAttribute('href')) ?? '');
    expect(await page.getByText(/en réponse à /).count(), 'the server knows it as a reply').toBe(1);
  });

  test('to a comment that is gone is told so, and can be sent as a new comment', async () => {
    await reader.replyLink.click();
    await reader.parent.evaluate((parent) => {
      (parent as HTMLInputElement).value = 'a'.repeat(16);
    });
    await reader.fill('À qui ?');
    await reader.send();
    await reader.isFocused('.error-summary');
    expect(await page.locator('#comment-form-parent').innerText()).toMatch(
      /n’existe pas.*nouveau commentaire/,
    );
    expect(await reader.body.inputValue()).toBe('À qui ?');
    await reader.send();
    await page.locator('.comments-list > li > .waiting').waitFor();
    expect(await page.locator('.field-error').count()).toBe(0);
  });

  test('below the fifth level stands at the fifth, as on the page of the server', async () => {
    await reader.answered.locator('> .comment').evaluate((comment) => {
      const item = comment.parentElement;
      for (let level = 1; level < 5; level++) {
        const [outer, list] = [document.createElement('li'), document.createElement('ol')];
        item?.replaceWith(outer);
        outer.append(list);
        if (item) list.append(item);
      }
    });
    await reader.replyLink.click();
    await reader.fill('Tout en bas');
    await reader.send();
    await page.locator('li li li li li > .waiting').waitFor();
    expect(await page.locator('li li li li li li > .waiting').count()).toBe(0);
  });
});
