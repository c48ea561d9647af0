import { reading, type Tx } from '../../db';
import type { LabelKind } from '../schema';

/** Reads and writes of one label of any kind: category, tag or byline. */

/** Whether another label of the kind has this slug. */
export async function labelSlugTaken(tx: Tx, kind: LabelKind, slug: string, id: string): Promise<boolean> {
  const where = { slug, id: { not: id } };
  if (kind === 'category') return (await tx.category.count({ where })) > 0;
  if (kind === 'tag') return (await tx.tag.count({ where })) > 0;
  return (await tx.author.count({ where })) > 0;
}

type Texts = { slug: string; name: string };

export async function findLabelTexts(tx: Tx, kind: LabelKind, id: string): Promise<Texts | null> {
  const query = { where: { id }, select: { slug: true, name: true } };
  if (kind === 'category') return tx.category.findUnique(query);
  if (kind === 'tag') return tx.tag.findUnique(query);
  return tx.author.findUnique(query);
}

export async function deleteLabel(tx: Tx, kind: LabelKind, id: string): Promise<void> {
  const where = { id };
  if (kind === 'category') await tx.category.deleteMany({ where });
  if (kind === 'tag') await tx.tag.deleteMany({ where });
  if (kind === 'author') await tx.author.deleteMany({ where });
}

/** `slug` leads to the label from now on; also an id may be one: that of a label that was merged into it. */
export async function leaveLabelRedirect(
  tx: Tx,
  kind: LabelKind,
  slug: string,
  targetId: string,
): Promise<void> {
  await tx.labelRedirect.upsert({
    where: { kind_slug: { kind, slug } },
    create: { kind, slug, targetId },
    update: { targetId },
    select: { slug: true },
  });
}

export async function freeLabelRedirect(tx: Tx, kind: LabelKind, slug: string): Promise<void> {
  await tx.labelRedirect.deleteMany({ where: { kind, slug } });
}

/** What led to one label leads to another: no chains. */
export async function redirectTo(tx: Tx, kind: LabelKind, fromId: string, intoId: string): Promise<void> {
  await tx.labelRedirect.updateMany({
    where: { kind, targetId: fromId },
    data: { targetId: intoId },
  });
}

export async function forgetRedirectsTo(tx: Tx, kind: LabelKind, targetId: string): Promise<void> {
  await tx.labelRedirect.deleteMany({ where: { kind, targetId } });
}

export async function targetOf(kind: LabelKind, slug: string): Promise<string | undefined> {
  const row = await reading().labelRedirect.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { targetId: true },
  });
  return row?.targetId;
}

/** Where merged labels went, by their ids. */
export async function targetsOf(kind: LabelKind, ids: string[]): Promise<Map<string, string>> {
  const rows = await reading().labelRedirect.findMany({
    where: { kind, slug: { in: ids } },
    select: { slug: true, targetId: true },
  });
  return new Map(rows.map((row) => [row.slug, row.targetId]));
}

/** How many articles have the label, in what is live or in their draft. */
export async function countUses(kind: LabelKind, id: string, db = reading()): Promise<number> {
  const rows = await db.draftLabel.findMany({ where: { kind, labelId: id }, select: { articleId: true } });
  const live = await liveUses(kind, id, db);
  return new Set([...rows, ...live].map((row) => row.articleId)).size;
}

function liveUses(kind: LabelKind, id: string, db = reading()): Promise<{ articleId: string }[]> {
  const select = { articleId: true } as const;
  if (kind === 'category') return db.articleCategory.findMany({ where: { categoryId: id }, select });
  if (kind === 'tag') return db.articleTag.findMany({ where: { tagId: id }, select });
  return db.articleAuthor.findMany({ where: { authorId: id }, select });
}

/** Gives the articles of one label the other; who has both keeps one. */
export async function moveUses(tx: Tx, kind: LabelKind, fromId: string, intoId: string): Promise<void> {
  const drafts = { kind, labelId: fromId };
  const both = await tx.draftLabel.findMany({
    where: { kind, labelId: intoId },
    select: { articleId: true },
  });
  await tx.draftLabel.deleteMany({
    where: { ...drafts, articleId: { in: both.map((row) => row.articleId) } },
  });
  await tx.draftLabel.updateMany({ where: drafts, data: { labelId: intoId } });
  const live = (await liveUses(kind, intoId, tx)).map((row) => row.articleId);
  const among = { articleId: { in: live } };
  if (kind === 'category') {
    await tx.articleCategory.deleteMany({ where: { categoryId: fromId, ...among } });
    await tx.articleCategory.updateMany({ where: { categoryId: fromId }, data: { categoryId: intoId } });
  } else if (kind === 'tag') {
    await tx.articleTag.deleteMany({ where: { tagId: fromId, ...among } });
    await tx.articleTag.updateMany({ where: { tagId: fromId }, data: { tagId: intoId } });
  } else {
    await tx.articleAuthor.deleteMany({ where: { authorId: fromId, ...among } });
    await tx.articleAuthor.updateMany({ where: { authorId: fromId }, data: { authorId: intoId } });
  }
}
