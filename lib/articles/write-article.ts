import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { Conflict, NotFound, type Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { newId } from '../ids';
import { freeSlug, SLUG, slugOf } from '../slug';
import { tagIds } from '../taxonomy/tag-ids';
import { memberId, requireWriter, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { slugTaken } from './addresses/store';
import { checkBody } from './body/check-body';
import { indexDraft } from './found/index-article';
import { requireArticle } from './policy';
import { type DraftField, draftSchema } from './schema';
import { findArticle, insertDraft, setSlug } from './store';

export type Saved = { version: number; slug: string };

/**
 * Saves a new draft of an article; what readers see stays as it is until `publishArticle`. Editors, and the article's author.
 * @throws Conflict when somebody saved since `version`; nothing is overwritten. Forbidden, NotFound.
 */
export async function writeArticle(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<Saved, DraftField>> {
  requireWriter(viewer);
  const parsed = draftSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<DraftField>(parsed.error, errors) };
  const { version: openedVersion, tags, ...draft } = parsed.data;
  const body = checkBody(draft.body);
  if (body === undefined) return { ok: false, errors: { body: 'bodyMalformed' } };
  if (draft.slug !== '' && !SLUG.test(draft.slug)) return { ok: false, errors: { slug: 'slugMalformed' } };

  return transaction(async (tx) => {
    const article = await findArticle(id, tx);
    requireArticle(viewer, article);
    if (article.draft === null) throw new NotFound();
    if (article.draft.version !== openedVersion) throw new Conflict();
    if (draft.slug !== '' && (await slugTaken(tx, draft.slug, id))) {
      return { ok: false, errors: { slug: 'slugTaken' } };
    }
    const fromTitle = slugOf(draft.title) || id;
    const slug = draft.slug || (await freeSlug(fromTitle, (candidate) => slugTaken(tx, candidate, id)));
    const version = openedVersion + 1;
    const tagged = await tagIds(tx, tags);
    await insertDraft(tx, {
      ...draft,
      id: newId(),
      articleId: id,
      version,
      slug,
      body,
      tagIds: tagged,
      memberId: memberId(viewer),
      createdAt: now(),
    });
    await indexDraft(tx, id, { ...draft, body, tagIds: tagged });
    // A live article keeps its address until the draft goes live.
    if (article.status === 'draft') await setSlug(tx, id, slug);
    await record(tx, viewer, 'article.edit', 'article', id, { version });
    return { ok: true, value: { version, slug } };
  });
}
