import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// Code in a string: what compiles this file adds helpers that no page has. Tiptap keeps its editor at its element.
const KNOWS_THE_CARET = `{
  const { view } = document.querySelector('.ProseMirror').editor;
  view.domObserver.currentSelection.eq(view.domSelectionRange());
}`;

/**
 * Presses keys that move the caret in the text of an article, each of them until the editor knows where it is now:
 * the browser tells it in a task of its own, which on a busy machine the next key overtakes.
 */
export async function moveCaret(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(KNOWS_THE_CARET)).toBe(true);
  }
}
