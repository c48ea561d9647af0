import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { newId } from '../ids';
import { memberId, requireWriter, type Viewer } from '../viewer';
import { EMPTY_BODY } from './body/check-body';
import { insertArticle, insertDraft } from './store';

/** Starts an empty article, which is its author's. Editors and authors. @returns its id. @throws Forbidden, NotFound */
export async function createArticle(viewer: Viewer): Promise<{ id: string }> {
  requireWriter(viewer);
  const id = newId();
  const createdAt = now();
  await transaction(async (tx) => {
    // Until it has a title, its id is its address.
    await insertArticle(tx, { id, slug: id, ownerId: memberId(viewer), createdAt });
    await insertDraft(tx, {
      id: newId(),
      articleId: id,
      version: 1,
      slug: '',
      title: '',
      standfirst: '',
      body: EMPTY_BODY,
      sources: [],
      categoryIds: [],
      tagIds: [],
      authorIds: [],
      leadId: null,
      leadAlt: '',
      leadCaption: '',
      leadDecorative: false,
      metaTitle: '',
      metaDescription: '',
      commentsOpen: true,
      memberId: memberId(viewer),
      createdAt,
    });
    await record(tx, viewer, 'article.create', 'article', id);
  });
  return { id };
}
