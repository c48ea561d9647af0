import { expect, test } from 'vitest';
import { reading } from '../../lib/db';
import { newId } from '../../lib/ids';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { createCategory } from '../../lib/taxonomy/create-category';
import { OWNER } from '../../lib/viewer';
import { expectAccessible } from '../support/browser';
import { done, published } from '../support/cast';
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

test.each([true, false])(
  'an editor renames a category, adds it to the menu and pins an article; readers see it at the next request (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page } = await desk.open('editor', { javaScriptEnabled });
    const reader = await page.context().newPage();
    const [name, title] = [`Jardin ${newId()}`, `Les semis ${newId()}`];
    const id = done(await createCategory(OWNER, { name: `Potager ${newId()}` })).id;
    await published({ title, categoryIds: [id] });
    const { slug } = await reading().category.findUniqueOrThrow({ where: { id } });
    await page.goto(`/admin/taxonomy/category/${id}`);
    await page.getByLabel('Adresse').fill('');
    await page.getByLabel('Nom').fill(name);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est enregistré.').waitFor();
    await reader.goto(`/categories/${slug}`);
    expect(new URL(reader.url()).pathname).toMatch(/^\/categories\/jardin-/);

    await page.goto(`/admin/taxonomy/home?find=${encodeURIComponent(title)}`);
    await page.getByRole('button', { name: `Mettre « ${title} » à la une` }).click();
    await page.getByText('C’est enregistré.').waitFor();
    await page.getByLabel('Rubrique', { exact: true }).selectOption(id);
    await page.getByRole('button', { name: 'Ajouter au menu' }).click();
    await page.getByRole('button', { name: `Retirer « ${name} » du menu` }).waitFor();
    await reader.goto('/');
    expect(await reader.locator('.card-lead h2').innerText()).toBe(title);
    await reader.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name }).waitFor();

    await page.getByRole('button', { name: `Retirer « ${name} » du menu` }).click();
    await page.getByRole('button', { name: `Retirer « ${title} » de la tête de l’accueil` }).click();
    await page.getByText('Aucun : le plus récent est à la une.').waitFor();
    for (const path of ['', '/tags', '/authors', '/home', `/category/${id}`]) {
      if (!javaScriptEnabled) break;
      await page.goto(`/admin/taxonomy${path}`);
      await expectAccessible(page, ['target-size']);
    }
  },
);
