import { NotFound } from '../../errors';
import { isId } from '../../ids';
import { listAuthors, listCategories } from '../../taxonomy/list-taxonomy';
import { tagNames } from '../../taxonomy/tag-names';
import { requireWriter, type Viewer } from '../../viewer';
import type { BodyNode } from '../body/check-body';
import { mediaIdsOf } from '../body/walk-body';
import type { Comparable } from '../compare/schema';
import { compareTexts } from '../compare/texts';
import { findPictures } from '../live/store';
import { picturesById } from '../live/views';
import { requireArticle } from '../policy';
import type { Source } from '../schema';
import { entriesOf } from './entries';
import type { ComparedRevisions } from './schema';
import { findDraftState, findKept } from './store';

type Kept = Awaited<ReturnType<typeof findKept>>[number];

/**
 * Two kept texts of one article, the older one first, whichever is named first. Editors, and the article's author.
 * @throws NotFound also when one of them is another article's, or both are the same; Forbidden
 */
export async function compareRevisions(
  viewer: Viewer,
  id: string,
  one: string,
  other: string,
): Promise<ComparedRevisions> {
  requireWriter(viewer);
  const article = await findDraftState(id);
  requireArticle(viewer, article);
  if (article.draft === null || !isId(one) || !isId(other)) throw new NotFound();
  const [older, newer] = await findKept(id, [one, other]);
  if (older === undefined || newer === undefined) throw new NotFound();
  const media = [older, newer].flatMap(({ body, leadId }) => [
    ...mediaIdsOf(body as BodyNode),
    ...(leadId === null ? [] : [leadId]),
  ]);
  const [entries, pictures, names] = await Promise.all([
    entriesOf([older, newer]),
    findPictures([...new Set(media)]),
    namesFor(viewer),
  ]);
  const [before, after] = entries;
  if (before === undefined || after === undefined) throw new NotFound();
  const comparison = compareTexts(await comparable(older, names), await comparable(newer, names));
  const { title, version } = article.draft;
  return { title, draftVersion: version, before, after, comparison, pictures: picturesById(pictures) };
}

type Names = { of: Map<string, string>; tags: (ids: string[]) => Promise<string[]> };

async function namesFor(viewer: Viewer): Promise<Names> {
  const [categories, authors] = await Promise.all([listCategories(viewer), listAuthors(viewer)]);
  const of = new Map([...categories, ...authors].map((entry) => [entry.id, entry.name]));
  return { of, tags: (ids) => tagNames(viewer, ids) };
}

async function comparable(row: Kept, { of, tags }: Names): Promise<Comparable> {
  const named = (ids: unknown) => (ids as string[]).map((id) => of.get(id) ?? id);
  const { title, standfirst, slug, metaTitle, metaDescription, commentsOpen } = row;
  return {
    ...{ title, standfirst, slug, metaTitle, metaDescription, commentsOpen },
    body: row.body as BodyNode,
    sources: row.sources as Source[],
    categories: named(row.categoryIds),
    authors: named(row.authorIds),
    tags: await tags(row.tagIds as string[]),
    lead:
      row.leadId === null
        ? null
        : {
            media: row.leadId,
            alt: row.leadAlt,
            caption: row.leadCaption,
            decorative: row.leadDecorative,
          },
  };
}
