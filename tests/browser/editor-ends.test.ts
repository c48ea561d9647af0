import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { readDraft } from '../../lib/articles/read-draft';
import { writeArticle } from '../../lib/articles/write-article';
import { storePicture } from '../../lib/media/store-picture';
import { OWNER } from '../../lib/viewer';
import { bodyOf, done, draft } from '../support/cast';
import { useDesk } from '../support/desk';

const desk = useDesk();

test('Ctrl + End and Ctrl + Home lead to the ends of an article past boxes, and one writes on there, below a picture too', async () => {
  const create = { width: 40, height: 20, channels: 3, background: 'teal' } as const;
  const { id: media } = done(await storePicture(OWNER, await sharp({ create }).png().toBuffer()));
  const picture = { type: 'picture', attrs: { media, alt: 'Un mur' } };
  const { content } = bodyOf('Un.', 'Deux.');
  const box = { type: 'editorsBox', attrs: { title: 'Notre avis' }, content: bodyOf('Oui.').content };
  const { id } = await createArticle(OWNER);
  done(await writeArticle(OWNER, id, draft({ body: { type: 'doc', content: [...content, box, picture] } })));
  const { page } = await desk.open('editor');
  await page.goto(`/admin/articles/${id}`);
  await page.locator('#field-body p').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Trois.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Zéro. ');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Quatre.');
  await page.locator('[data-state=saved]').getByText('Enregistré à').waitFor();
  await expect
    .poll(async () =>
      (await readDraft(OWNER, id)).body.content?.map((block) => block.content?.[0]?.text ?? block.type),
    )
    .toEqual(['Zéro. Un.', 'Deux.', 'editorsBox', 'picture', 'Trois. Quatre.']);
});
