import { expect, test } from 'vitest';
import type { BodyNode } from '../../lib/articles/body/check-body';
import { createArticle } from '../../lib/articles/create-article';
import { OWNER } from '../../lib/viewer';
import { expectAccessible } from '../support/browser';
import { moveCaret } from '../support/caret';
import { useDesk } from '../support/desk';

const desk = useDesk();

// Tiptap keeps its editor at its element.
const EDITOR = "document.querySelector('.ProseMirror').editor";

test('a writer says in which language a passage is, changes it and takes it back; French typography keeps out', async () => {
  const { id } = await createArticle(OWNER);
  const { page } = await desk.open('editor');
  await page.goto(`/admin/articles/${id}`);
  await page.locator('.ProseMirror').click();
  await page.keyboard.type('Hello');
  const tool = page.getByRole('button', { name: 'Langue du passage' });
  const dialog = page.getByRole('dialog', { name: 'Langue du passage' });
  const say = async (choice: string, tag?: string) => {
    await tool.click();
    await dialog.getByLabel('Langue', { exact: true }).selectOption(choice);
    if (tag !== undefined) await dialog.getByLabel('Code de la langue').fill(tag);
    await dialog.getByRole('button', { name: 'Appliquer' }).click();
  };
  const text = async () => {
    const body = await page.evaluate<BodyNode>(`${EDITOR}.getJSON()`);
    return body.content?.[0]?.content?.map((node) => [node.text, node.marks?.[0]?.attrs?.lang]);
  };

  await tool.click();
  await dialog.getByText('Sélectionnez d’abord').waitFor();
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await moveCaret(page, 'Control+A');
  await say('anglais');
  await dialog.waitFor({ state: 'detached' });
  await moveCaret(page, 'End');
  await page.keyboard.type(' !');
  expect(await text()).toEqual([['Hello !', 'en']]);

  await say('Autre langue…', 'english');
  await dialog.getByText('Ce n’est pas un code').waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Code de la langue').fill('sv');
  await dialog.getByRole('button', { name: 'Appliquer' }).click();
  await expect.poll(text).toEqual([['Hello !', 'sv']]);

  await tool.click();
  await dialog.getByRole('button', { name: 'Langue de l’article' }).click();
  await expect.poll(text).toEqual([['Hello !', undefined]]);
  await page.context().close();
});
