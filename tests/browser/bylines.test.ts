import { expect, test } from 'vitest';
import { reading } from '../../lib/db';
import { newId } from '../../lib/ids';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { OWNER } from '../../lib/viewer';
import { done } from '../support/cast';
import { useDesk } from '../support/desk';

const desk = useDesk();
const byline = async (name: string) => done(await createAuthor(OWNER, { name })).id;
const memberOf = async (id: string) => (await reading().author.findUniqueOrThrow({ where: { id } })).memberId;

test.each([true, false])(
  'an administrator says whose a byline is; one that a colleague gave meanwhile is refused at its field (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page } = await desk.open('administrator', { javaScriptEnabled });
    const writer = await desk.open('editor', {}, 'Odile Marchand');
    const names = [`Signature ${newId()}`, `Signature ${newId()}`] as const;
    const [one, two] = [await byline(names[0]), await byline(names[1])];
    await page.goto('/admin/taxonomy/authors');
    const field = (name: string) => page.getByLabel(`Membre qui signe « ${name} »`);
    const save = (name: string) => page.getByRole('button', { name: `Enregistrer qui signe « ${name} »` });
    await field(names[0]).selectOption(writer.id);
    await save(names[0]).click();
    await page.getByText('La signature est enregistrée.').waitFor();
    expect(await memberOf(one)).toBe(writer.id);
    // On a page that does not know of it yet.
    const taken = field(names[1]).locator(`option[value="${writer.id}"]`);
    expect(await taken.isDisabled()).toBe(true);
    await taken.evaluate((option) => option.removeAttribute('disabled'));
    await field(names[1]).selectOption(writer.id);
    await save(names[1]).click();
    await page.getByText('Cette personne signe déjà autrement.').waitFor();
    expect(await field(names[1]).getAttribute('aria-invalid')).toBe('true');
    expect(await memberOf(two)).toBeNull();
  },
);

test('an editor sees the bylines and not whose they are', async () => {
  const { page } = await desk.open('editor');
  await page.goto('/admin/taxonomy/authors');
  await page.getByRole('heading', { name: 'Signatures', exact: true }).waitFor();
  expect(await page.getByText('Membre qui signe').count()).toBe(0);
  expect(await page.content()).not.toContain('@redaction.example');
});
