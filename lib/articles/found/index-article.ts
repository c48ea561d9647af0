import type { Tx } from '../../db';
import type { BodyNode } from '../body/check-body';
import { linkedMediaIdsOf, mediaIdsOf, textOf } from '../body/walk-body';
import type { Source } from '../schema';
import { foldWords } from './fold';
import { setArticleText, setDraftLabels, setMediaUses, setSortTitle } from './store';

/** What is indexed of a text: a revision, or what is about to be one. */
export type Indexed = {
  title: string;
  standfirst: string;
  body: BodyNode;
  sources: Source[];
  categoryIds: string[];
  tagIds: string[];
  authorIds: string[];
  leadId: string | null;
};

type Stored = {
  [Field in keyof Indexed]: Field extends 'title' | 'standfirst' | 'leadId' ? Indexed[Field] : unknown;
};

/** What is indexed of a stored revision. */
export function indexedOf(row: Stored): Indexed {
  return {
    title: row.title,
    standfirst: row.standfirst,
    leadId: row.leadId,
    body: row.body as BodyNode,
    sources: row.sources as Source[],
    categoryIds: row.categoryIds as string[],
    tagIds: row.tagIds as string[],
    authorIds: row.authorIds as string[],
  };
}

/** Writes down by what editors find the draft: its words, its labels, its pictures. Every save of a draft does. */
export async function indexDraft(tx: Tx, articleId: string, draft: Indexed): Promise<void> {
  await setSortTitle(tx, articleId, foldWords(draft.title).slice(0, 100));
  await setArticleText(tx, articleId, 'draft', wordsOf(draft));
  await setDraftLabels(tx, articleId, draft);
  await setMediaUses(tx, 'draft', articleId, picturesOf(draft));
}

/** Writes down what readers find the live text by, and its pictures; nothing of what is not live any more. */
export async function indexLive(tx: Tx, articleId: string, live: Indexed | null): Promise<void> {
  await setArticleText(tx, articleId, 'live', live && wordsOf(live));
  await setMediaUses(tx, 'live', articleId, live === null ? [] : picturesOf(live));
}

function wordsOf({ title, standfirst, body, sources }: Indexed): { title: string; text: string } {
  const publishers = sources.map((source) => `${source.publisher} ${source.title}`);
  return { title: foldWords(title), text: foldWords([standfirst, textOf(body), ...publishers].join('\n')) };
}

function picturesOf({ leadId, body }: Indexed): string[] {
  return [...new Set([...(leadId === null ? [] : [leadId]), ...mediaIdsOf(body), ...linkedMediaIdsOf(body)])];
}
