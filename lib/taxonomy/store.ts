import { reading, type Tx } from '../db';

const category = {
  id: true,
  slug: true,
  name: true,
  description: true,
  parentId: true,
  position: true,
} as const;

// Neither database sorts « Économie » before « Zoo », and the two do not agree.
const { compare } = new Intl.Collator('fr');
type Place = { name: string; position: number };
const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);

/** How categories beside one another are ordered: by their places, and by name where they have none. */
export const inOrder = (a: Place, b: Place) => a.position - b.position || byName(a, b);

export async function allCategories() {
  const rows = await reading().category.findMany({ select: category });
  return rows.sort(inOrder);
}

export async function allAuthors() {
  const rows = await reading().author.findMany({
    select: { id: true, slug: true, name: true, memberId: true },
  });
  return rows.sort(byName);
}

export async function allAuthorNames(): Promise<string[]> {
  return (await reading().author.findMany({ select: { name: true } })).map(({ name }) => name);
}

export async function memberExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.member.count({ where: { id } })) === 1;
}

/** The byline of a member. */
export function authorOf(tx: Tx, memberId: string) {
  return tx.author.findUnique({ where: { memberId }, select: { id: true } });
}

/** @returns whether there is such a byline */
export async function linkAuthorTo(tx: Tx, id: string, memberId: string | null): Promise<boolean> {
  return (await tx.author.updateMany({ where: { id }, data: { memberId } })).count === 1;
}

export async function allTagNames(): Promise<string[]> {
  const rows = await reading().tag.findMany({ select: { name: true } });
  return rows.sort(byName).map((row) => row.name);
}

export function tagsByIds(ids: string[]) {
  return reading().tag.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
}

export async function categorySlugTaken(tx: Tx, slug: string): Promise<boolean> {
  return (await tx.category.count({ where: { slug } })) > 0;
}

export async function authorSlugTaken(tx: Tx, slug: string): Promise<boolean> {
  return (await tx.author.count({ where: { slug } })) > 0;
}

type NewCategory = {
  id: string;
  slug: string;
  name: string;
  description: string;
  parentId: string | null;
  position: number;
};

export async function insertCategory(tx: Tx, row: NewCategory): Promise<void> {
  await tx.category.create({ data: row, select: { id: true } });
}

export async function insertAuthor(
  tx: Tx,
  row: { id: string; slug: string; name: string; bio: string },
): Promise<void> {
  await tx.author.create({ data: row, select: { id: true } });
}

export async function countCategories(tx: Tx, ids: string[]): Promise<number> {
  return tx.category.count({ where: { id: { in: ids } } });
}

/** The tags that have one of these slugs or names. */
export function tagsNamed(tx: Tx, slugs: string[], names: string[]) {
  return tx.tag.findMany({
    where: { OR: [{ slug: { in: slugs } }, { name: { in: names } }] },
    select: { id: true, slug: true, name: true },
  });
}

/** Where slugs of tags lead that were renamed or merged. */
export function movedTags(tx: Tx, slugs: string[]) {
  return tx.labelRedirect.findMany({
    where: { kind: 'tag', slug: { in: slugs } },
    select: { slug: true, targetId: true },
  });
}

type NewTag = { id: string; slug: string; name: string; description?: string };

export async function insertTag(tx: Tx, tag: NewTag): Promise<void> {
  await tx.tag.create({ data: tag, select: { id: true } });
}
