import { JsonLd } from '@/components/structured-data/json-ld';
import { authorNodes, breadcrumbs, collectionNode, type Step } from '@/components/structured-data/pages';
import { siteNodes } from '@/components/structured-data/site';
import type { ArticleSummary } from '@/lib/articles/schema';
import type { AuthorView } from '@/lib/taxonomy/schema';
import { siteFacts } from './site-facts';

type Listed = { path: string; name: string; description: string; items: readonly ArticleSummary[] };

/** A list of articles as search engines are told of it; with the pages above it, the top one first. */
export async function ListData({ list, above = [] }: { list: Listed; above?: readonly Step[] }) {
  const facts = await siteFacts();
  const steps = [...above, { name: list.name, path: list.path }];
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
