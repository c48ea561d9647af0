import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, Person } from 'schema-dts';
import { countWords, nodesOf, textOf } from '@/lib/articles/body/walk-body';
import type { ArticleView, Signature, Source } from '@/lib/articles/schema';
import { localeOf } from '@/lib/words/dates';
import { zonedTime } from '@/lib/words/wall-time';
import { organizationId, plain, type SiteFacts, shareImage, widestImage } from './site';

/** The longest headline that search engines show whole. */
const HEADLINE_MOST = 110;

/** An article as search engines are told of it. `description` and `fallback`, a picture, are those of its card. */
export function articleNode(
  facts: SiteFacts,
  article: ArticleView,
  { description, fallback }: { description: string; fallback: ImageObject },
): NewsArticle {
  const { site, absolute } = facts;
  const { publishedAt, updatedAt, signatures, tags, sources, body, category } = article;
  const url = absolute(`/articles/${article.slug}`);
  const time = (at: Date) => zonedTime(at, site.timeZone);
  const corrections = correctionsOf(article);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: headlineOf(article),
    description: plain(description),
    image: imagesOf(article, absolute, fallback),
    datePublished: time(publishedAt),
    dateModified: time(updatedAt ?? publishedAt),
    author:
      signatures.length === 0 ? organizationId(facts) : signatures.map((one) => personOf(one, absolute)),
    publisher: organizationId(facts),
    ...(category && { articleSection: plain(category.name) }),
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => plain(name)) }),
    isAccessibleForFree: true,
    inLanguage: localeOf(site.language),
    wordCount: countWords(textOf(body)),
    commentCount: article.commentCount,
    ...(sources.length > 0 && { citation: sources.map(citationOf) }),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function personOf({ slug, name, title }: Signature, absolute: SiteFacts['absolute']): Person {
  const url = absolute(`/authors/${slug}`);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: plain(name),
    url,
    ...(title !== '' && { jobTitle: plain(title) }),
  };
}

function headlineOf({ title }: ArticleView): string {
  const whole = plain(title);
  if (whole.length <= HEADLINE_MOST) return whole;
  return `${whole
    .slice(0, HEADLINE_MOST)
    .toWellFormed()
    .replace(/\s+\S*$/, '')}…`;
}

/** The lead picture cropped and whole, else the first of the text, else that of the site. */
function imagesOf({ lead, pictures }: ArticleView, absolute: SiteFacts['absolute'], fallback: ImageObject) {
  const picture = lead?.picture ?? Object.values(pictures)[0];
  return picture ? [shareImage(picture, absolute), widestImage(picture, absolute)] : [fallback];
}

function citationOf({ publisher, title, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: plain(title || publisher),
    ...(url !== '' && { url }),
    ...(publisher !== '' && { publisher: { '@type': 'Organization', name: plain(publisher) } }),
  };
}

function correctionsOf({ body }: ArticleView): CorrectionComment[] {
  return [...nodesOf(body)]
    .filter(({ type }) => type === 'correction')
    .map((node) => {
      const day = String(node.attrs?.date ?? '');
      const text = plain(textOf(node));
      return { '@type': 'CorrectionComment', text, ...(day !== '' && { datePublished: day }) };
    });
}
