import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { FeedChoice } from '@/components/feeds/feed-choice';
import { listCategories } from '@/lib/taxonomy/list-taxonomy';
import { GUEST } from '@/lib/viewer';
import { feedLinks } from '../feed-links';
import { pageMetadata } from '../metadata/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  const { title, intro } = words.feeds.page;
  return pageMetadata({
    title,
    description: intro,
    path: '/feeds',
    feeds: feedLinks(
      { path: '', title: site.title },
      { path: '/comments', title: words.feeds.ofSite(site.title) },
    ),
  });
}

/** Where readers find what they can follow. */
export default async function FeedsPage() {
  const { words } = await currentSite();
  const { feeds } = words;
  const categories = await listCategories(GUEST);
  return (
    <div className="form-page">
      <h1>{feeds.page.title}</h1>
      <p className="standfirst">{feeds.page.intro}</p>
      <h2>{feeds.page.site}</h2>
      <ul className="feed-list">
        <li>
          <FeedChoice path="" title={feeds.page.articles} />
        </li>
        <li>
          <FeedChoice path="/comments" title={feeds.page.comments} />
        </li>
      </ul>
      {categories.length > 0 && (
        <>
          <h2>{feeds.page.categories}</h2>
          <ul className="feed-list">
            {categories.map(({ slug, name, depth }) => (
              <li key={slug} className={`feed-depth-${Math.min(depth, 3)}`}>
                <FeedChoice path={`/categories/${slug}`} title={name} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="meta">{feeds.page.more}</p>
    </div>
  );
}
