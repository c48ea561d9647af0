import { JsonLd } from '@/components/structured-data/json-ld';
import { authorNodes, breadcrumbs, categorySteps, collectionNode } from '@/components/structured-data/pages';
import { siteNodes } from '@/components/structured-data/site';
import type { ArticleSummary, Label } from '@/lib/articles/schema';
import type { AuthorView } from '@/lib/taxonomy/schema';
import { siteFacts } from './site-facts';

type Listed = { path: string; name: string; description: string; items: readonly ArticleSummary[] };

/** A list of articles as search engines are told of it; of a category with what it stands in, the top of the tree first. */
export async function ListData({ list, trail = [] }: { list: Listed; trail?: readonly Label[] }) {
  const facts = await siteFacts();
  const steps = [...categorySteps(trail), { name: list.name, path: list.path }];
  return <JsonLd nodes={[...siteNodes(facts), collectionNode(facts, list), breadcrumbs(facts, steps)]} />;
}

/** A byline as search engines are told of it. */
export async function AuthorData({ author }: { author: AuthorView }) {
  const facts = await siteFacts();
  const steps = [{ name: author.name, path: `/authors/${author.slug}` }];
  return <JsonLd nodes={[...siteNodes(facts), ...authorNodes(facts, author), breadcrumbs(facts, steps)]} />;
}

/** The site and who publishes it, as search engines are told of them. */
export async function SiteData() {
  return <JsonLd nodes={siteNodes(await siteFacts())} />;
}
