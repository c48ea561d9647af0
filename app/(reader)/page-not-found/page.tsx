import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { ArticleCard } from '@/components/articles/article-card';
import { NotFoundText } from '@/components/chrome/not-found-text';
import { listLatest } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.reader.notFoundTitle, robots: { index: false } };
}

const MOST = 4;

/** The complete page that server/front-door.ts gives, with status 404, where Next would give a bare shell. */
export default async function PageNotFound() {
  const { site, words } = await currentSite();
  const { items } = await listLatest(GUEST, 1);
  return (
    <NotFoundText words={words}>
      {items.length > 0 && (
        <section className="lost-latest" aria-labelledby="lost-latest">
          <h2 className="band" id="lost-latest">
            {words.front.lostLatest}
          </h2>
          <div className="front-row">
            {items.slice(0, MOST).map((article) => (
              <ArticleCard
                key={article.id}
                article={article}
                words={words}
                style={site}
                as="small"
                level={3}
              />
            ))}
          </div>
        </section>
      )}
    </NotFoundText>
  );
}
