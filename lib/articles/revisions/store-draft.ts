import { record } from '../../audit/record';
import { MINUTE, now } from '../../clock';
import type { Tx } from '../../db';
import { Conflict } from '../../errors';
import { newId } from '../../ids';
import { memberId, type Viewer } from '../../viewer';
import { afterSave } from '../flow/after-save';
import { indexDraft } from '../found/index-article';
import {
  type ArticleWithDraft,
  freeze,
  insertDraft,
  type RevisionText,
  rewriteDraft,
  setSlug,
} from '../store';
import { pruneRevisions } from './store';

/** After this long without a save the work has paused: what was there is kept, and the next save begins anew. */
const PAUSE = 10 * MINUTE;

/**
 * The most revisions of an article that are kept of the work between its publications; the oldest go. Those that
 * were published, scheduled or validated stay.
 */
export const MAX_BETWEEN = 100;

export type Drafted = ArticleWithDraft & { draft: NonNullable<ArticleWithDraft['draft']> };

/**
 * Makes a text the draft of its article: rewrites the rolling draft, or, when that one must stay as it is, begins
 * another. Part of a write. @returns its version. @throws Conflict when another save came first.
 */
export async function storeDraft(
  tx: Tx,
  viewer: Viewer,
  article: Drafted,
  text: RevisionText,
): Promise<number> {
  const { draft } = article;
  const savedAt = now();
  const version = draft.version + 1;
  const reason = reasonToKeep(draft, memberId(viewer));
  if (reason === undefined) {
    if (!(await rewriteDraft(tx, draft, { ...text, version, savedAt }))) throw new Conflict();
    await afterSave(tx, viewer, article, version);
  } else {
    if (reason !== 'frozen') await freeze(tx, draft, reason);
    await beginDraft(tx, viewer, article, text, { version });
  }
  await settleDraft(tx, article, text);
  return version;
}

type Begun = {
  version: number;
  /** What the audit log says; of a restoration, with the version that was taken up again. */
  action?: 'article.edit' | 'article.revert';
  from?: number;
};

/** Adds a revision that is the draft from now on, and tells the log. Part of a write. @returns its id */
export async function beginDraft(
  tx: Tx,
  viewer: Viewer,
  article: Drafted,
  text: RevisionText,
  { version, action = 'article.edit', from }: Begun,
): Promise<string> {
  const { id, draft } = article;
  const begun = { id: newId(), articleId: id, version, memberId: memberId(viewer), createdAt: now() };
  await insertDraft(tx, { ...text, ...begun });
  await afterSave(tx, viewer, article, version);
  await pruneRevisions(tx, id, MAX_BETWEEN);
  const before = { version: draft.version, title: draft.title };
  const after = { version, title: text.title, ...(from !== undefined && { restored: from }) };
  await record(tx, viewer, action, 'article', id, { before, after });
  return begun.id;
}

/** What follows from the text of the draft. Part of a write. */
export async function settleDraft(tx: Tx, article: Drafted, text: RevisionText): Promise<void> {
  await indexDraft(tx, article.id, text);
  // A live article keeps its address until the draft goes live.
  if (article.status === 'draft' && article.slug !== text.slug) await setSlug(tx, article.id, text.slug);
}

/** Why the draft stays as it is; undefined when the save rewrites it. */
function reasonToKeep(draft: Drafted['draft'], by: string | null): 'frozen' | 'other' | 'pause' | undefined {
  if (draft.frozen) return 'frozen';
  if (draft.memberId !== by) return 'other';
  return now().getTime() - draft.savedAt.getTime() > PAUSE ? 'pause' : undefined;
}
