import { z } from 'zod';
import { textField } from '../../text';

export const MOST_MENU_ITEMS = 12;

const id = z.string().regex(/^[a-z2-7]{16}$/);

/** A line of the menu: a category, under its own name unless it is given another, or an address. */
export const menuItemSchema = z.object({
  id,
  label: z.string(),
  categoryId: id.nullable(),
  href: z.string(),
});

export const menuSchema = z.array(menuItemSchema).max(MOST_MENU_ITEMS).default([]);

export type MenuItem = z.infer<typeof menuItemSchema>;

/** A line as readers see it. */
export type MenuLink = { id: string; label: string; href: string };

/** What the form of a new line sends: a category, or an address with its words. */
export const newMenuItemSchema = z.object({
  label: textField(60, 'menuLabelTooLong').default(''),
  categoryId: z.union([id, z.literal('').transform(() => null)]).default(null),
  href: textField(500, 'menuAddressMalformed')
    .refine((href) => href === '' || isMenuAddress(href), 'menuAddressMalformed')
    .default(''),
});

/** A path of this site, or a web address. */
function isMenuAddress(href: string): boolean {
  if (/^\/(?![/\\])[^\s\\]*$/.test(href)) return true;
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
