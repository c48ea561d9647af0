import { currentSite } from '@/app/_server/site';
import { ArticleCard } from '@/components/articles/article-card';
import { NotFoundText } from '@/components/chrome/not-found-text';
import { listLatest } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';

const MOST = 4;

/** What readers get who came to an address that leads nowhere, or no longer: how they get on. */
export async function LostPage({ isGone = false }: { isGone?: boolean }) {
  const { site, words } = await currentSite();
  const { items } = await listLatest(GUEST, 1);
  return (
    <NotFoundText words={words} isGone={isGone}>
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
