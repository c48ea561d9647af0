import { sitePicture } from '@/app/_server/page-picture';
import { articleNode } from '@/components/structured-data/article';
import { JsonLd } from '@/components/structured-data/json-ld';
import { breadcrumbs, categorySteps } from '@/components/structured-data/pages';
import { imageObject, siteNodes } from '@/components/structured-data/site';
import type { ArticleView } from '@/lib/articles/schema';
import { descriptionOf } from './article-metadata';
import { siteFacts } from './site-facts';

/** An article as search engines are told of it, with the way to it. */
export async function ArticleData({ article }: { article: ArticleView }) {
  const { trail, slug, title } = article;
  const facts = await siteFacts();
  const { url, ...size } = await sitePicture();
  const card = { description: descriptionOf(article), fallback: imageObject(facts.absolute(url), size) };
  const way = breadcrumbs(facts, [...categorySteps(trail), { name: title, path: `/articles/${slug}` }]);
  return <JsonLd nodes={[...siteNodes(facts), articleNode(facts, article, card), way]} />;
}
