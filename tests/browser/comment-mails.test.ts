import { expect, inject, test } from 'vitest';
import { reading } from '../../lib/db';
import { useDesk, waiting } from '../support/desk';
import { mailFor } from '../support/mailbox';

const desk = useDesk();
const choiceOf = async (id: string) =>
  (await reading().member.findUniqueOrThrow({ where: { id } })).commentMail;

test.each([true, false])(
  'a moderator chooses on a page of their own how to be told, and is told so (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, id, email } = await desk.open('moderator', { javaScriptEnabled });
    await page.goto('/admin/comments');
    await page.getByRole('link', { name: 'Mes e-mails' }).click();
    expect(await page.getByLabel('Un e-mail qui les rassemble').isChecked(), 'as long as nobody chose').toBe(
      true,
    );
    for (const [label, choice] of [
      ['Aucun e-mail', 'off'],
      ['Un e-mail aussitôt', 'each'],
    ] as const) {
      await page.getByLabel(label).check();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.waitForURL('**/mails?said=saved');
      await expect.poll(() => choiceOf(id)).toBe(choice);
      expect(await page.getByLabel(label).isChecked()).toBe(true);
    }
    const { slug } = await waiting(0);
    const reader = await page.context().newPage();
    await reader.goto(`/articles/${slug}`);
    await reader.getByLabel('Commentaire *').fill('À relire, merci.');
    await reader.getByLabel('Nom *').fill('Solange');
    await reader.getByLabel('E-mail *').fill(`${id}@lectrices.example`);
    await reader.getByRole('button', { name: 'Laisser un commentaire' }).click();
    expect(await mailFor(inject('mailFolder'), email)).toMatch(/^Subject: /m);
  },
);
