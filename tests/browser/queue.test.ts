import { describe, expect, test } from 'vitest';
import { approveComment, trashComment } from '../../lib/comments/moderation/moderate-comment';
import { reportComment } from '../../lib/comments/reports/report-comment';
import { reading } from '../../lib/db';
import { GUEST, OWNER } from '../../lib/viewer';
import { pending, published } from '../support/cast';
import { card, expectFocus, goTo, heard, nameOf, useDesk, waiting } from '../support/desk';

const desk = useDesk();
const statusOf = async (id = '') => (await reading().comment.findUniqueOrThrow({ where: { id } })).status;
const statusesOf = (ids: string[]) => Promise.all(ids.map(statusOf));

describe('the queue', () => {
  test('decides about many at once, says what became of each, and takes it back as one', async () => {
    const { page } = await desk.open();
    const { ids, path } = await waiting(5, (n) => ({ body: `Le texte ${n}` }));
    await goTo(page, path);
    const approve = page.getByRole('button', { name: 'Approuver la sélection' });
    expect(await approve.isVisible(), 'before one is ticked').toBe(false);
    await page.getByLabel('Tout cocher').check();
    await page.getByText('5 cochés').waitFor();
    await card(page, ids[4]).getByRole('checkbox').uncheck();
    await page.getByText('4 cochés').waitFor();
    await trashComment(OWNER, ids[2] ?? '', 'pending');
    await approve.click();
    await heard(page).getByText('3 commentaires approuvés.').waitFor();
    await heard(page).getByText('a changé entre-temps').waitFor();
    await page.getByRole('region', { name: `Le commentaire de ${nameOf(2)} a changé` }).waitFor();
    expect(await statusesOf(ids)).toEqual(['approved', 'approved', 'trashed', 'approved', 'pending']);
    await heard(page).getByRole('button', { name: 'Annuler' }).click();
    await heard(page).getByText('Décision annulée pour 3 commentaires.').waitFor();
    expect(await statusesOf(ids)).toEqual(['pending', 'pending', 'trashed', 'pending', 'pending']);
  });

  test('is narrowed by words; the words of a refusal are not those', async () => {
    const { page } = await desk.open();
    const { ids, path } = await waiting(3, (n) => ({ folded: `jeanne ${n === 1 ? 'brocoli' : 'fenouil'}` }));
    await goTo(page, path);
    await page.getByRole('searchbox').fill('FENOUIL');
    await page.keyboard.press('Enter');
    await card(page, ids[1]).waitFor({ state: 'detached' });
    expect(await page.title()).toContain('FENOUIL');
    expect(await page.locator('.queue-comment').count()).toBe(2);
    const one = card(page, ids[0]);
    await one.getByText('Refuser…').click();
    await one.getByLabel('Précision').fill('Sans rapport');
    await one.getByRole('button', { name: 'Refuser le commentaire' }).click();
    await expectFocus(page, `comment-${ids[2]}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe('FENOUIL');
    await page.getByRole('searchbox').fill('"*');
    await page.keyboard.press('Enter');
    await page.getByText('Aucun commentaire ne correspond à cette recherche.').waitFor();
  });

  test('says what has come since, and keeps its counts, without moving anything', async () => {
    const { page } = await desk.open();
    const { id: slugless, slug, path } = await waiting(1);
    await page.clock.install();
    await goTo(page, path);
    const count = page.getByRole('link', { name: /^En attente/ }).locator('span');
    const before = Number(await count.innerText());
    await pending(slug, { body: `Un mot pour ${slugless}`, email: `${slugless}@lectrices.example` });
    await page.clock.runFor(21_000);
    await page.getByText('Un nouveau commentaire attend.').waitFor();
    await expect.poll(async () => Number(await count.innerText())).toBe(before + 1);
    expect(await page.locator('.queue-comment').count()).toBe(1);
  });

  test('bans the sender of a comment, and takes away all that this person wrote', async () => {
    const { page } = await desk.open();
    const { id: articleId, slug } = await published();
    const email = `${articleId}@lectrices.example`;
    const ids: string[] = [];
    for (const body of ['Un', 'Deux', 'Trois'])
      ids.push(await pending(slug, { body, email, name: 'Ysengrin' }));
    await goTo(page, `/admin/comments?article=${articleId}`);
    const open = async () => {
      await card(page, ids[0]).getByText('Exclure…').click();
      return card(page, ids[0]).locator('[data-tool=ban]');
    };
    await (await open()).getByRole('button', { name: 'Exclure', exact: true }).click();
    await heard(page).getByText('La personne est exclue.').waitFor();
    await heard(page).getByRole('button', { name: 'Annuler' }).click();
    await heard(page).getByText('L’exclusion est levée.').waitFor();
    await (await open()).getByRole('button', { name: 'Exclure', exact: true }).click();
    await heard(page).getByText('La personne est exclue.').waitFor();
    await (await open()).getByRole('button', { name: 'Corbeille' }).click();
    await heard(page).getByText('3 commentaires mis à la corbeille.').waitFor();
    expect(await statusesOf(ids)).toEqual(['trashed', 'trashed', 'trashed']);
    await page.goto('/admin/comments/bans');
    await page.getByRole('cell', { name: 'Ysengrin', exact: true }).waitFor();
  });

  test('takes back an edit and a reply too', async () => {
    const { page } = await desk.open();
    const { ids, path } = await waiting(2, (n) => ({ body: `Le texte ${n}` }));
    await goTo(page, path);
    const one = card(page, ids[0]);
    await one.getByText('Modifier…').click();
    await one.getByLabel('Texte du commentaire').fill('Autre chose');
    await one.getByRole('button', { name: 'Enregistrer' }).click();
    await one.getByText('texte modifié').waitFor();
    await heard(page).getByRole('button', { name: 'Annuler' }).click();
    await heard(page).getByText('Le texte d’origine est rétabli.').waitFor();
    await one.locator('.comment-text').getByText('Le texte 0').waitFor();
    await one.getByText('Répondre…').click();
    await one.getByLabel('Votre réponse').fill('Oui.');
    await one.getByRole('button', { name: 'Publier la réponse' }).click();
    await heard(page).getByText('Votre réponse est publiée.').waitFor();
    await heard(page).getByRole('button', { name: 'Annuler' }).click();
    await heard(page).getByText('Votre réponse est retirée.').waitFor();
    const [answer] = await reading().comment.findMany({ where: { parentId: ids[0] ?? '' } });
    expect(answer).toMatchObject({ body: 'Oui.', status: 'trashed', shown: false });
  });

  test('offers to keep what was reported and is good', async () => {
    const { page } = await desk.open();
    const { id: articleId, slug } = await published();
    const id = await pending(slug, { email: `${articleId}@lectrices.example` });
    await approveComment(OWNER, id, 'pending');
    await reportComment(
      GUEST,
      slug,
      id,
      { reason: 'insult', words: 'Relisez.', email: '' },
      '198.51.100.7/32',
    );
    await goTo(page, `/admin/comments?status=reported&article=${articleId}`);
    await card(page, id).getByText('Relisez.').waitFor();
    const [first] = await card(page, id).locator('.decision button').allInnerTexts();
    expect(first).toBe('Conserver');
  });
});

test('a moderator without JavaScript decides, answers, and takes a decision back', async () => {
  const { page } = await desk.open('moderator', { javaScriptEnabled: false });
  const { ids, path } = await waiting(3);
  await page.goto(path);
  await card(page, ids[0]).getByRole('button', { name: 'Indésirable' }).click();
  await page.getByText(`Commentaire de ${nameOf(0)} classé comme indésirable.`).waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Décision annulée').waitFor();
  expect(await statusOf(ids[0])).toBe('pending');
  const one = card(page, ids[1]);
  await one.getByText('Répondre…').click();
  await one.getByLabel('Votre réponse').fill('Merci !');
  await one.getByRole('button', { name: 'Publier la réponse' }).click();
  await page.getByText('Votre réponse est publiée.').waitFor();
  expect(await statusOf(ids[1])).toBe('approved');
  await page.goto(path);
  for (const id of [ids[0], ids[2]]) await card(page, id).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Corbeille' }).first().click();
  await page.getByText('2 commentaires mis à la corbeille.').waitFor();
});
