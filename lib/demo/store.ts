import { reading, type Tx } from '../db';

/** The rows that the demo made. */

const FILLING = { entity: 'demo', entityId: 'filling' };

export async function isBlank(): Promise<boolean> {
  const [members, articles] = await Promise.all([reading().member.count(), reading().article.count()]);
  return members === 0 && articles === 0;
}

/** Whether a filling began and did not come to its end. */
export async function isHalfFilled(): Promise<boolean> {
  return (await reading().demoRow.count({ where: FILLING })) > 0;
}

export async function markFilling(tx: Tx): Promise<void> {
  await tx.demoRow.upsert({
    where: { entity_entityId: FILLING },
    create: FILLING,
    update: {},
    select: { entity: true },
  });
}

export async function unmarkFilling(tx: Tx): Promise<void> {
  await tx.demoRow.deleteMany({ where: FILLING });
}

export async function markRow(tx: Tx, entity: string, entityId: string): Promise<void> {
  await tx.demoRow.create({ data: { entity, entityId }, select: { entity: true } });
}

/** Every tag there is: the blog was blank, so that the demo's articles made them all. */
export async function markAllTags(tx: Tx): Promise<void> {
  const tags = await tx.tag.findMany({ select: { id: true } });
  await tx.demoRow.createMany({ data: tags.map((tag) => ({ entity: 'tag', entityId: tag.id })) });
}

export async function demoIds(tx: Tx, entity: string): Promise<string[]> {
  const rows = await tx.demoRow.findMany({ where: { entity }, select: { entityId: true } });
  return rows.map((row) => row.entityId);
}

export async function forgetRows(tx: Tx): Promise<void> {
  await tx.demoRow.deleteMany({});
}

/** Ids of the demo's comments that can go: those under which no other comment hangs, level by level. */
export async function deleteDemoComments(tx: Tx, ids: string[]): Promise<number> {
  let deleted = 0;
  for (;;) {
    const { count } = await tx.comment.deleteMany({ where: { id: { in: ids }, replies: { none: {} } } });
    if (count === 0) break;
    deleted += count;
  }
  await tx.contact.deleteMany({ where: { comments: { none: {} } } });
  return deleted;
}

/** Deletes the demo's articles that nobody else wrote in and nobody else commented. @returns how many went. */
export async function deleteDemoArticles(tx: Tx, ids: string[], demoMembers: string[]): Promise<number> {
  const untouched = {
    id: { in: ids },
    comments: { none: {} },
    revisions: {
      every: { OR: [{ memberId: null }, { memberId: { in: demoMembers }, member: { signedInAt: null } }] },
    },
  };
  const rows = await tx.article.findMany({ where: untouched, select: { id: true } });
  const gone = { in: rows.map((row) => row.id) };
  // The pointers to the live text and the draft first: they would keep the revisions.
  await tx.article.updateMany({ where: { id: gone }, data: { liveId: null, draftId: null } });
  return (await tx.article.deleteMany({ where: { id: gone } })).count;
}

/** Deletes the demo's labels and pictures that no text and no list uses any more. @returns the pictures' ids. */
export async function deleteUnusedDemoRows(
  tx: Tx,
  ids: Record<'category' | 'tag' | 'author' | 'media', string[]>,
) {
  const drafts = await tx.revision.findMany({
    select: { categoryIds: true, tagIds: true, authorIds: true, body: true },
  });
  const inUse = JSON.stringify(drafts);
  const unused = (list: string[]) => ({ in: list.filter((id) => !inUse.includes(id)) });
  await tx.tag.deleteMany({ where: { id: unused(ids.tag), articles: { none: {} } } });
  await tx.author.deleteMany({ where: { id: unused(ids.author), articles: { none: {} } } });
  for (;;) {
    const where = { id: unused(ids.category), articles: { none: {} }, children: { none: {} } };
    if ((await tx.category.deleteMany({ where })).count === 0) break;
  }
  const media = { id: unused(ids.media), revisions: { none: {} } };
  const pictures = await tx.media.findMany({ where: media, select: { id: true } });
  await tx.media.deleteMany({ where: media });
  return pictures.map((row) => row.id);
}

/** Deletes the demo's staff who never signed in, but never the last administrator. */
export async function deleteUnusedDemoMembers(tx: Tx, ids: string[], all: boolean): Promise<number> {
  const others = await tx.memberRole.count({
    where: {
      role: 'administrator',
      OR: [{ memberId: { notIn: ids } }, { member: { signedInAt: { not: null } } }],
    },
  });
  const spare = others === 0 && !all ? { roles: { none: { role: 'administrator' } } } : {};
  return (await tx.member.deleteMany({ where: { id: { in: ids }, signedInAt: null, ...spare } })).count;
}
