import { now } from '../../clock';
import type { Tx } from '../../db';
import { newId } from '../../ids';
import { memberId, type Viewer } from '../../viewer';
import { insertStep } from './store';

type Gone = { from: string; to: string; version: number; words?: string };

/** Writes a step down in the history of an article, which its writers read. @returns its id */
export async function stepped(
  tx: Tx,
  viewer: Viewer,
  articleId: string,
  { from, to, version, words = '' }: Gone,
): Promise<string> {
  const id = newId();
  await insertStep(tx, {
    id,
    articleId,
    from,
    to,
    version,
    words,
    memberId: memberId(viewer),
    at: now(),
  });
  return id;
}
