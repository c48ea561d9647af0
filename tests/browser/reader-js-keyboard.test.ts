import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser';
import { ARTICLE, openReader, type Reader } from '../support/comment-form';

/** The comments with the keyboard alone. */

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser);
});
afterAll(() => browser.close());

/** Goes on with Tab until the focus is on what is wanted, as one sees where it is. */
async function tabTo(selector: string, most = 60): Promise<void> {
  const { page } = reader;
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px';
      return { isWanted: element?.matches(wanted) ?? false, isSeen };
    }, selector);
    expect(focused.isSeen, 'one sees where the focus is').toBe(true);
    if (focused.isWanted) return;
  }
  throw new Error(`${most} times Tab does not lead to ${selector}`);
}

test('a reader replies, errs, corrects and follows the comment with the keyboard alone', async () => {
  const { page } = reader;
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText(), 'the first stop leads past the masthead').toBe(
    'Aller au contenu',
  );
  await page.keyboard.press('Enter');
  await tabTo('.comment-reply a');
  await page.keyboard.press('Enter');
  await reader.isFocused('textarea');
  expect(await reader.status.textContent()).toMatch(/^Répondre à /);
  await page.keyboard.type('Écrit sans souris.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Yannick');
  await page.keyboard.press('Tab');
  await page.keyboard.type('yannick@clavier');
  await tabTo('[name=follow]');
  await page.keyboard.press('Space');
  await tabTo('#comment-form [type=submit]');
  await page.keyboard.press('Enter');

  // The summary has the focus and leads to the field.
  await reader.isFocused('.error-summary');
  await tabTo('.error-summary a', 1);
  await page.keyboard.press('Enter');
  await reader.isFocused('[name=email]');
  await page.keyboard.press('End');
  await page.keyboard.type('.example');
  await page.keyboard.press('Enter');

  // The comment that waits has the focus, and the live region says what became of it.
  await reader.isFocused('.waiting');
  await reader.status.getByText('Votre commentaire est bien arrivé.').waitFor();
  expect(await reader.answered.locator('.waiting').innerText()).toContain('Écrit sans souris.');
  await tabTo('.waiting a', 1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/comments/received/*');
  await tabTo('summary');
  await page.keyboard.press('Enter');
  await tabTo('#own-body', 1);
  await page.goto(`${inject('blogUrl')}${ARTICLE}`);
  expect(await reader.body.inputValue(), 'nothing of it is left in the form').toBe('');
});
