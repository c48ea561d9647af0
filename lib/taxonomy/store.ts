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
const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);

export async function allCategories() {
  const rows = await reading().category.findMany({ select: category });
  return rows.sort((a, b) => a.position - b.position || byName(a, b));
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

/** The id of the tag with this slug, made with this name if it is new. */
export async function tagIdFor(tx: Tx, tag: { id: string; slug: string; name: string }): Promise<string> {
  const row = await tx.tag.upsert({
    where: { slug: tag.slug },
    create: tag,
    update: {},
    select: { id: true },
  });
  return row.id;
}
