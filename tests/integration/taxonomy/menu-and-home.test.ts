import { describe, expect, test } from 'vitest';
import { leadHome, pinArticle, raisePinned, unpinArticle } from '../../../lib/articles/home/change-home';
import { readHomeDesk } from '../../../lib/articles/home/read-home';
import { FRONT, listLatest } from '../../../lib/articles/list-latest';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { NotFound } from '../../../lib/errors';
import { addMenuItem, raiseMenuItem, removeMenuItem } from '../../../lib/settings/menu/change-menu';
import { readMenu } from '../../../lib/settings/menu/read-menu';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { editCategory } from '../../../lib/taxonomy/edits/edit-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, published } from '../../support/cast';

const menu = async () => (await readMenu(GUEST)).map(({ label, href }) => [label, href]);
const titles = async (page = 1) => (await listLatest(GUEST, page)).items.map(({ title }) => title);

describe('the menu', () => {
  test('is the top of the tree until somebody makes one; a line follows its category', async () => {
    const car = done(await createCategory(OWNER, { name: 'Automobile' })).id;
    done(await createCategory(OWNER, { name: 'Électrique', parentId: car }));
    expect(await menu()).toEqual([['Automobile', '/categories/automobile']]);
    done(await addMenuItem(OWNER, { label: 'Contact', href: 'https://contact.example/' }));
    const line = done(await addMenuItem(OWNER, { categoryId: car })).id;
    await raiseMenuItem(OWNER, line);
    await raiseMenuItem(OWNER, line);
    done(await editCategory(OWNER, car, { name: 'Auto' }));
    expect(await menu()).toEqual([
      ['Auto', '/categories/auto'],
      ['Contact', 'https://contact.example/'],
    ]);
    await removeMenuItem(OWNER, line);
    await removeMenuItem(OWNER, line);
    expect(await menu()).toEqual([['Contact', 'https://contact.example/']]);
  });

  test.each([
    [{}, { href: 'menuTargetMissing' }],
    [{ href: '/legal' }, { label: 'labelMissing' }],
    [{ label: 'x', href: 'javascript:alert(1)' }, { href: 'menuAddressMalformed' }],
    [{ label: 'x', href: '//ailleurs.example' }, { href: 'menuAddressMalformed' }],
    [{ label: 'x', href: '/\\ailleurs.example' }, { href: 'menuAddressMalformed' }],
    [{ label: 'x'.repeat(61), href: '/' }, { label: 'menuLabelTooLong' }],
  ])('takes no line of %j', async (input, errors) => {
    expect(await addMenuItem(OWNER, input)).toEqual({ ok: false, errors });
  });

  test('has twelve lines at most, however many are added at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 14 }, (_, n) => addMenuItem(OWNER, { label: `Ligne ${n}`, href: `/${n}` })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(12);
    expect(await menu()).toHaveLength(12);
  });
});

describe('the home page', () => {
  test('has the lead first, then what is pinned, then the newest; every article once over all pages', async () => {
    const ids: string[] = [];
    for (let n = 1; n <= FRONT + 3; n++) ids.push((await published({ title: `Article ${n}` })).id);
    const [one = '', two = '', three = ''] = ids;
    done(await pinArticle(OWNER, one));
    done(await pinArticle(OWNER, two));
    done(await leadHome(OWNER, three));
    done(await raisePinned(OWNER, two));
    const [first, second] = [await titles(1), await titles(2)];
    expect(first.slice(0, 4)).toEqual(['Article 3', 'Article 2', 'Article 1', `Article ${FRONT + 3}`]);
    expect(new Set([...first, ...second]).size).toBe(FRONT + 3);
    expect(second).toHaveLength(3);

    await unpublishArticle(OWNER, three);
    expect((await titles())[0], 'what is not published is passed over').toBe('Article 2');
    done(await unpinArticle(OWNER, two));
    expect((await titles())[0]).toBe('Article 1');
    expect(await readHomeDesk(OWNER, 'ARTICLE 11')).toMatchObject({
      lead: null,
      pinned: [{ title: 'Article 1' }],
      found: [{ title: 'Article 11' }],
    });
    await expect(leadHome(OWNER, three), 'not published').rejects.toThrow(NotFound);
    await expect(pinArticle(OWNER, 'abcdefghijklmnop')).rejects.toThrow(NotFound);
  });

  test('has six pinned articles at most', async () => {
    const pin = async (n: number) => pinArticle(OWNER, (await published({ title: `Numéro ${n}` })).id);
    for (let n = 0; n < 6; n++) done(await pin(n));
    expect(await pin(6)).toEqual({ ok: false, errors: { id: 'tooManyPinned' } });
  });
});
