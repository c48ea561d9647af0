import type { PictureView } from '../../media/schema';
import { type PictureRow, pictureView } from '../../media/view';
import type { BodyNode } from '../body/check-body';
import { readingMinutes } from '../body/walk-body';
import type { ArticleSummary, ArticleView, Lead, Source } from '../schema';
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
    category: row.categories[0]?.category ?? null,
    authors: row.authors.map(({ author }) => author),
    lead: leadView(row.live),
    commentCount,
  };
}

export function articleView(row: FullRow, pictures: PictureRow[], commentCount: number): ArticleView {
  const body = row.live?.body as BodyNode;
  return {
    ...summaryView(row, commentCount),
    updatedAt: row.updatedAt,
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
