import { describe, expect, test } from 'vitest';
import { editComment } from '../../lib/comments/moderation/edit-comment';
import { trashComment } from '../../lib/comments/moderation/moderate-comment';
import { reading } from '../../lib/db';
import { OWNER } from '../../lib/viewer';
import { card, goTo, heard, useDesk, waiting } from '../support/desk';

/** What a moderator typed is never lost. */

const desk = useDesk();
const rowOf = (id = '') => reading().comment.findUniqueOrThrow({ where: { id } });

describe('what was typed stands there again where a colleague was first, beside both texts', () => {
  test.each([
    ['reply', 'Répondre…', 'Votre réponse', 'Publier la réponse', 'Votre réponse est publiée.'],
    ['edit', 'Modifier…', 'Texte du commentaire', 'Enregistrer', 'Le texte est modifié'],
    ['refuse', 'Refuser…', 'Précision', 'Refuser le commentaire', 'refusé.'],
  ])('in %s, and the next try is about the text of now', async (tool, open, field, send, said) => {
    const { page } = await desk.open();
    const { ids, path } = await waiting(2, (n) => ({ body: `Le premier texte ${n}` }));
    await goTo(page, path);
    const one = card(page, ids[0]);
    await one.getByText(open).click();
    await one.getByLabel(field).fill('Ce que j’ai écrit');
    await editComment(OWNER, ids[0] ?? '', 1, 'Le texte de maintenant');
    await one.getByRole('button', { name: send, exact: true }).click();
    await one.getByRole('alert').getByText('a changé entre-temps').waitFor();
    expect(await one.getByRole('region').innerText()).toMatch(
      /Le premier texte 0\s[\s\S]*Le texte de maintenant/,
    );
    expect(await one.getByLabel(field).inputValue()).toBe('Ce que j’ai écrit');
    expect(await rowOf(ids[0])).toMatchObject({ status: 'pending', body: 'Le texte de maintenant' });
    await one.getByRole('button', { name: send, exact: true }).click();
    await heard(page).getByText(said).waitFor();
    const row = await rowOf(ids[0]);
    if (tool === 'refuse') expect(row).toMatchObject({ status: 'refused', reasonWords: 'Ce que j’ai écrit' });
    if (tool === 'edit') {
      expect(row).toMatchObject({ version: 3, body: 'Ce que j’ai écrit' });
      const old = await reading().commentRevision.findMany({ where: { commentId: row.id } });
      expect(old.map(({ body }) => body)).toEqual(['Le premier texte 0', 'Le texte de maintenant']);
    }
    if (tool === 'reply') {
      expect(row.status).toBe('approved');
      expect(await reading().comment.count({ where: { parentId: row.id, body: 'Ce que j’ai écrit' } })).toBe(
        1,
      );
    }
  });

  test('where nothing can be done any more, and where the text is too long', async () => {
    const { page } = await desk.open();
    const { ids, path } = await waiting(2);
    await goTo(page, path);
    const one = card(page, ids[0]);
    await one.getByText('Répondre…').click();
    const field = one.getByLabel('Votre réponse');
    const tooLong = 'x'.repeat(10_001);
    await field.evaluate((area) => area.removeAttribute('maxlength'));
    await field.fill(tooLong);
    await one.getByRole('button', { name: 'Publier la réponse' }).click();
    await one.getByText('Le commentaire ne peut pas dépasser').waitFor();
    expect(await field.inputValue()).toBe(tooLong);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('Une réponse');
    await trashComment(OWNER, ids[0] ?? '', 'pending');
    await one.getByRole('button', { name: 'Publier la réponse' }).click();
    await one.getByRole('alert').getByText('ce que vous avez écrit est gardé ici').waitFor();
    expect(await field.inputValue()).toBe('Une réponse');
    await one.getByRole('button', { name: 'Publier la réponse' }).click();
    await one.getByRole('alert').waitFor();
    expect((await rowOf(ids[0])).status).toBe('trashed');
  });
});

describe('the settings of comments', () => {
  test.each([true, false])(
    'say what is wrong at its field and keep all that was typed (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { page } = await desk.open('administrator', { javaScriptEnabled });
      await page.goto('/admin/comments/settings');
      const held = page.getByLabel('Mots qui font attendre');
      const links = page.getByLabel('Liens permis');
      await links.fill('7');
      await held.fill(`casino*\n${'x'.repeat(101)}`);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText('de 100 caractères au plus chacune').waitFor();
      expect(await links.inputValue()).toBe('7');
      expect(await held.inputValue()).toContain('casino*\nxxx');
      expect(await held.getAttribute('aria-invalid')).toBe('true');
      await page.goto('/admin/comments/settings');
      expect(await links.inputValue(), 'nothing was saved').toBe('2');
    },
  );
});
