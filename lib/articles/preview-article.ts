import { now } from '../clock';
import { slugOf } from '../slug';
import { readAuthor } from '../taxonomy/entries/read-label-page';
import { listAuthors, listCategories } from '../taxonomy/list-taxonomy';
import type { CategoryEntry } from '../taxonomy/schema';
import type { Viewer } from '../viewer';
import { readingMinutes } from './body/walk-body';
import { readDraft } from './read-draft';
import type { ArticleView, Label } from './schema';

/** The draft of an article as readers would see it. Editors, and the article's author. @throws Forbidden, NotFound */
export async function previewArticle(viewer: Viewer, id: string): Promise<ArticleView> {
  const draft = await readDraft(viewer, id);
  const [categories, authors] = await Promise.all([listCategories(viewer), listAuthors(viewer)]);
  const trail = trailOf(categories, draft.categoryIds[0]);
  const bylines = draft.authorIds.flatMap((authorId) => authors.filter((author) => author.id === authorId));
  const pages = await Promise.all(bylines.map(({ slug }) => readAuthor(viewer, slug)));
  return {
    id: draft.id,
    slug: draft.slug,
    title: draft.title,
    standfirst: draft.standfirst,
    publishedAt: now(),
    updatedAt: null,
    category: trail.at(-1) ?? null,
    trail,
    authors: bylines.map(({ slug, name }) => ({ slug, name })),
    signatures: pages.flatMap((page) => (page.moved ? [] : [page.label])),
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

/** A category after those that it is below, of all in the order of the tree. */
function trailOf(categories: CategoryEntry[], id: string | undefined): Label[] {
  const at = categories.findIndex((entry) => entry.id === id);
  const trail: CategoryEntry[] = [];
  for (const entry of categories.slice(0, at + 1).reverse()) {
    const below = trail[0];
    if (below === undefined || entry.depth < below.depth) trail.unshift(entry);
  }
  return trail.map(({ slug, name }) => ({ slug, name }));
}
