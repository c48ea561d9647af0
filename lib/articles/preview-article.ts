import { now } from '../clock';
import { slugOf } from '../slug';
import { listAuthors, listCategories } from '../taxonomy/list-taxonomy';
import type { Viewer } from '../viewer';
import { readingMinutes } from './body/walk-body';
import { readDraft } from './read-draft';
import type { ArticleView } from './schema';

/** The draft of an article as readers would see it. Editors, and the article's author. @throws Forbidden, NotFound */
export async function previewArticle(viewer: Viewer, id: string): Promise<ArticleView> {
  const draft = await readDraft(viewer, id);
  const [categories, authors] = await Promise.all([listCategories(viewer), listAuthors(viewer)]);
  const category = categories.find((entry) => entry.id === draft.categoryIds[0]);
  return {
    id: draft.id,
    slug: draft.slug,
    title: draft.title,
    standfirst: draft.standfirst,
    publishedAt: now(),
    updatedAt: null,
    category: category === undefined ? null : { slug: category.slug, name: category.name },
    authors: draft.authorIds.flatMap((authorId) => authors.filter((author) => author.id === authorId)),
    tags: draft.tags.map((name) => ({ slug: slugOf(name), name })),
    lead: draft.lead,
    body: draft.body,
    metaTitle: draft.metaTitle,
    metaDescription: draft.metaDescription,
    sources: draft.sources,
    pictures: draft.pictures,
    readingMinutes: readingMinutes(draft.body),
    commentsOpen: false,
    commentsMode: 'closed',
    commentCount: 0,
  };
}
