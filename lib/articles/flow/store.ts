import { reading, type Tx } from '../../db';
import type { Stage } from './schema';

/** The way of a draft: its stage, and its history. */

export type Step = {
  id: string;
  articleId: string;
  from: string;
  to: string;
  version: number;
  words: string;
  memberId: string | null;
  at: Date;
};

export async function insertStep(tx: Tx, step: Step): Promise<void> {
  await tx.reviewStep.create({ data: step, select: { id: true } });
}

/** The stage of an article that this transaction has taken, and the version of the draft that it is about. */
export async function setStage(tx: Tx, id: string, stage: Stage, stageVersion: number): Promise<void> {
  await tx.article.update({ where: { id }, data: { stage, stageVersion }, select: { id: true } });
}

/** The last steps of an article, the newest first. */
export function listSteps(articleId: string, take: number) {
  return reading().reviewStep.findMany({
    where: { articleId },
    select: {
      id: true,
      from: true,
      to: true,
      version: true,
      words: true,
      at: true,
      member: { select: { id: true, name: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });
}

export async function setOwner(tx: Tx, id: string, ownerId: string | null): Promise<void> {
  await tx.article.update({ where: { id }, data: { ownerId }, select: { id: true } });
}

/** What the way of an article is shown by. */
export function findFlow(id: string) {
  return reading().article.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      stage: true,
      stageVersion: true,
      publishAt: true,
      trashedAt: true,
      liveId: true,
      ownerId: true,
      owner: { select: { id: true, name: true } },
      draft: { select: { id: true, version: true, title: true } },
    },
  });
}
