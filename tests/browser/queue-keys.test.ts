import { expect, test } from 'vitest';
import { markAsSpam } from '../../lib/comments/moderation/moderate-comment';
import { reading } from '../../lib/db';
import { OWNER } from '../../lib/viewer';
import { card, expectFocus, goTo, heard, nameOf, useDesk, waiting } from '../support/desk';

const desk = useDesk();
const statusOf = async (id = '') => (await reading().comment.findUniqueOrThrow({ where: { id } })).status;

test('a moderator clears a queue of thirty by keyboard alone: what was done is said, and the next has the focus', {
  timeout: 120_000,
}, async () => {
  const { page } = await desk.open();
  const { ids, path, id: articleId } = await waiting(30);
  await goTo(page, path);
  const SAID = { a: 'approuvé.', s: 'classé comme indésirable.', d: 'mis à la corbeille.' } as const;
  await page.keyboard.press('j');
  await expectFocus(page, `comment-${ids[0]}`);
  for (const [n] of ids.slice(0, 28).entries()) {
    const key = (['a', 'a', 's', 'a', 'd'] as const)[n % 5] ?? 'a';
    await page.keyboard.press(key);
    await expectFocus(page, `comment-${ids[n + 1]}`);
    await heard(page)
      .getByText(`Commentaire de ${nameOf(n)} ${SAID[key]}`)
      .waitFor();
  }
  // Refused with a reason and words; the last is answered.
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Restons polis, svp.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectFocus(page, `comment-${ids[29]}`);
  await page.keyboard.press('r');
  await page.keyboard.type('Bonjour, et merci !');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heard(page).getByText('Votre réponse est publiée.').waitFor();
  await expectFocus(page, 'queue-status');
  await page.getByText('Tout est relu').waitFor();
  const rows = await reading().comment.groupBy({
    by: ['status'],
    where: { articleId },
    _count: { _all: true },
  });
  const counts = Object.fromEntries(rows.map(({ status, _count }) => [status, _count._all]));
  expect(counts).toEqual({ approved: 17 + 1 + 1, spam: 6, trashed: 5, refused: 1 });
  const refused = await reading().comment.findUniqueOrThrow({ where: { id: ids[28] ?? '' } });
  expect(refused).toMatchObject({ reason: 'insult', reasonWords: 'Restons polis, svp.' });
  expect(page.url(), 'the words to the author are no search').not.toContain('polis');
});

test('a decision is taken back with u, and the comment that is back has the focus', async () => {
  const { page } = await desk.open();
  const { ids, path } = await waiting(3);
  await goTo(page, path);
  for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key);
  await expectFocus(page, `comment-${ids[1]}`);
  await page.keyboard.press('s');
  await expectFocus(page, `comment-${ids[2]}`);
  expect(await statusOf(ids[1])).toBe('spam');
  await heard(page).getByRole('button', { name: 'Annuler' }).waitFor();
  await page.keyboard.press('u');
  await heard(page).getByText('Décision annulée').waitFor();
  await expectFocus(page, `comment-${ids[1]}`);
  expect(await statusOf(ids[1])).toBe('pending');
});

test('what was done is put into a live region that is there before', async () => {
  const { page } = await desk.open();
  const { ids, path } = await waiting(2);
  await goTo(page, path);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (target instanceof HTMLElement && target.role === 'status')
          for (const node of addedNodes) told.push(node.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expectFocus(page, `comment-${ids[1]}`);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told.join()))
    .toContain('Commentaire de Odile 1 approuvé.');
});

test('keys are letters while one types; Escape leaves a tool and keeps what was typed; ? shows the keys; they can be turned off', async () => {
  const { page } = await desk.open();
  const { ids, path } = await waiting(2);
  await goTo(page, path);
  const one = card(page, ids[0]);
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await page.keyboard.type('asdjkrux?');
  expect(await one.getByLabel('Votre réponse').inputValue()).toBe('asdjkrux?');
  await page.keyboard.press('Escape');
  await expectFocus(page, `comment-${ids[0]}`);
  expect(await one.locator('[data-tool=reply]').getAttribute('open')).toBeNull();
  await page.keyboard.press('e');
  expect(await one.locator('[data-tool=edit]').getAttribute('open')).not.toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  expect(await one.getByLabel('Votre réponse').inputValue()).toBe('asdjkrux?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  expect(await one.getByRole('checkbox').isChecked()).toBe(true);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('sad');
  await page.locator('h1').click();
  const keys = page.locator('.queue-keys');
  expect(await keys.getAttribute('open')).not.toBeNull();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByLabel('Raccourcis actifs').uncheck();
  for (const key of ['j', 'a', 's', 'd']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowDown');
  expect(await Promise.all(ids.map(statusOf))).toEqual(['pending', 'pending']);
});

test('a decision about what a colleague decided meets a conflict: both texts, and nothing is overwritten', async () => {
  const { page } = await desk.open();
  const { ids, path } = await waiting(2, (n) => ({ body: `Le texte ${n}` }));
  await goTo(page, path);
  await markAsSpam(OWNER, ids[0] ?? '', 'pending');
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await heard(page).getByText('a changé entre-temps').waitFor();
  await expectFocus(page, 'queue-status');
  const conflict = page.getByRole('region', { name: 'Le commentaire de Odile 1 a changé' });
  expect(await conflict.innerText()).toMatch(/Ce que vous avez vu\s+Le texte 0\s+Maintenant \(indésirable/);
  expect(await statusOf(ids[0])).toBe('spam');
});
