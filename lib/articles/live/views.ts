import type { PictureView } from '../../media/schema';
import { type PictureRow, pictureView } from '../../media/view';
import type { BodyNode } from '../body/check-body';
import { readingMinutes } from '../body/walk-body';
import type { ArticleSummary, ArticleView, Label, Lead, Signature, Source } from '../schema';
import type { FullRow, SummaryRow } from './store';

/** From rows to what a page may show. */

export function leadView(row: {
  lead: PictureRow | null;
  leadAlt: string;
  leadCaption: string;
}): Lead | null {
  return row.lead && { picture: pictureView(row.lead), alt: row.leadAlt, caption: row.leadCaption };
}

export function summaryView(row: SummaryRow, commentCount: number): ArticleSummary {
  if (row.live === null || row.publishedAt === null)
    throw new Error(`article ${row.id} is published without a text`);
  return {
    id: row.id,
    slug: row.slug,
    title: row.live.title,
    standfirst: row.live.standfirst,
    publishedAt: row.publishedAt,
    category: labelOf(row.categories[0]?.category),
    authors: row.authors.map(({ author: { slug, name } }) => ({ slug, name })),
    lead: leadView(row.live),
    commentCount,
  };
}

export function articleView(row: FullRow, pictures: PictureRow[], commentCount: number): ArticleView {
  const body = row.live?.body as BodyNode;
  return {
    ...summaryView(row, commentCount),
    updatedAt: row.updatedAt,
    trail: trailOf(row.categories[0]?.category),
    signatures: row.authors.map(({ author }) => signatureView(author)),
    tags: row.tags.map(({ tag }) => tag),
    body,
    metaTitle: row.live?.metaTitle ?? '',
    metaDescription: row.live?.metaDescription ?? '',
    sources: row.live?.sources as Source[],
    pictures: picturesById(pictures),
    readingMinutes: readingMinutes(body),
    commentsOpen: row.commentsOpen,
    commentsMode: row.commentsMode,
  };
}

export function picturesById(rows: PictureRow[]): Record<string, PictureView> {
  return Object.fromEntries(rows.map((row) => [row.id, pictureView(row)]));
}

const labelOf = (label: Label | undefined): Label | null =>
  label === undefined ? null : { slug: label.slug, name: label.name };

type Within = Label & { parent?: Within | null };

function trailOf(category: Within | undefined | null): Label[] {
  if (!category) return [];
  return [...trailOf(category.parent), { slug: category.slug, name: category.name }];
}

/** A byline as the end of an article shows it. */
export function signatureView(row: Omit<Signature, 'portrait'> & { portrait: PictureRow | null }): Signature {
  const { slug, name, title, bio, portrait } = row;
  return { slug, name, title, bio, portrait: portrait && pictureView(portrait) };
}
