import type { Tx } from '../db';
import type { Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { freeSlug, SLUG, slugOf } from '../slug';
import { tagIds } from '../taxonomy/tag-ids';
import { errors } from '../words/fr/errors';
import { slugTaken } from './addresses/store';
import { type BodyNode, checkBody } from './body/check-body';
import { type DraftField, draftSchema, type ParsedDraft } from './schema';
import type { RevisionText } from './store';

export type CheckedDraft = Omit<ParsedDraft, 'body'> & { body: BodyNode };

/** What the editor sent, as far as it can be checked without a look at the database. Nothing is required of a draft. */
export function checkDraft(input: unknown): Outcome<CheckedDraft, DraftField> {
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<DraftField>(parsed.error, errors) };
  const body = checkBody(parsed.data.body);
  if (body === undefined) return { ok: false, errors: { body: 'bodyMalformed' } };
  const { slug } = parsed.data;
  if (slug !== '' && !SLUG.test(slug)) return { ok: false, errors: { slug: 'slugMalformed' } };
  return { ok: true, value: { ...parsed.data, body } };
}

/** The text of a revision: with a free address where none was chosen, and new tags made. Part of a write. */
export async function textOf(
  tx: Tx,
  articleId: string,
  checked: CheckedDraft,
): Promise<Outcome<RevisionText, DraftField>> {
  const { version: _, tags, ...draft } = checked;
  if (draft.slug !== '' && (await slugTaken(tx, draft.slug, articleId))) {
    return { ok: false, errors: { slug: 'slugTaken' } };
  }
  const fromTitle = slugOf(draft.title) || articleId;
  const slug = draft.slug || (await freeSlug(fromTitle, (candidate) => slugTaken(tx, candidate, articleId)));
  return { ok: true, value: { ...draft, slug, tagIds: await tagIds(tx, tags) } };
}
