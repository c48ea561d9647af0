import { record } from '../../audit/record';
import { transaction } from '../../db';
import type { Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { newId } from '../../ids';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { saveSetting, takeSetting } from '../store';
import { type MenuItem, MOST_MENU_ITEMS, menuSchema, newMenuItemSchema } from './schema';

type Field = 'label' | 'categoryId' | 'href';

/** Adds a line at the end of the menu. Editors. @throws Forbidden, NotFound */
export async function addMenuItem(viewer: Viewer, input: unknown): Promise<Outcome<{ id: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = newMenuItemSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { label, categoryId, href } = parsed.data;
  if (categoryId === null && href === '') return { ok: false, errors: { href: 'menuTargetMissing' } };
  if (categoryId === null && label === '') return { ok: false, errors: { label: 'labelMissing' } };
  const item = { id: newId(), label, categoryId, href: categoryId === null ? href : '' };
  const isDone = await change(viewer, (items) =>
    items.length >= MOST_MENU_ITEMS ? undefined : [...items, item],
  );
  return isDone ? { ok: true, value: { id: item.id } } : { ok: false, errors: { label: 'menuFull' } };
}

/** Moves a line of the menu one place up; one that is gone stays gone. Editors. @throws Forbidden, NotFound */
export async function raiseMenuItem(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'editor');
  await change(viewer, (items) => {
    const at = items.findIndex((item) => item.id === id);
    const [item, above] = [items[at], items[at - 1]];
    if (item === undefined || above === undefined) return items;
    return items.with(at - 1, item).with(at, above);
  });
}

/** Takes a line from the menu. Editors. @throws Forbidden, NotFound */
export async function removeMenuItem(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'editor');
  await change(viewer, (items) => items.filter((item) => item.id !== id));
}

/** @returns false when `make` gives no menu */
async function change(viewer: Viewer, make: (items: MenuItem[]) => MenuItem[] | undefined): Promise<boolean> {
  return transaction(async (tx) => {
    const before = menuSchema.parse(await takeSetting(tx, 'menu', []));
    const after = make(before);
    if (after === undefined) return false;
    await saveSetting(tx, 'menu', after);
    changed(tx, ['menu']);
    await record(tx, viewer, 'menu.edit', 'setting', 'menu', {
      before: before.map(({ label, href, categoryId }) => label || href || categoryId),
      after: after.map(({ label, href, categoryId }) => label || href || categoryId),
    });
    return true;
  });
}
