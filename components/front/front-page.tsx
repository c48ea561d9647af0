import { ArticleCard } from '@/components/articles/article-card';
import { Pagination } from '@/components/ui/pagination';
import type { HomeSection } from '@/lib/articles/home/schema';
import type { ArticleSummary, Page } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { FrontSection } from './front-section';

type Props = { list: Page<ArticleSummary>; sections: HomeSection[]; words: Words; style: DateStyle };

/** How many stand beside the one that opens the page. */
const BESIDE = 3;

/** The first page of the site: what opens it, what stands beside, the latest, and then a band for each category. */
export function FrontPage({ list, sections, words, style }: Props) {
  const [lead, ...rest] = list.items;
  const beside = rest.slice(0, BESIDE);
  const latest = rest.slice(BESIDE);
  const card = { words, style };
  return (
    <>
      {lead === undefined ? (
        <p className="empty">{words.reader.empty}</p>
      ) : (
        <section className="front-top" aria-label={words.front.first}>
          <ArticleCard article={lead} {...card} as="lead" />
          {beside.length > 0 && (
            <div className="front-beside">
              {beside.map((article) => (
                <ArticleCard key={article.id} article={article} {...card} as="beside" />
              ))}
            </div>
          )}
        </section>
      )}
      {latest.length > 0 && (
        <section className="front-latest" aria-labelledby="latest">
          <h2 className="band" id="latest">
            {words.reader.latest}
          </h2>
          <div className="front-row">
            {latest.map((article) => (
              <ArticleCard key={article.id} article={article} {...card} as="small" level={3} />
            ))}
          </div>
        </section>
      )}
      {sections.map((section) => (
        <FrontSection key={section.category.slug} section={section} words={words} style={style} />
      ))}
      <Pagination page={list.page} pages={list.pages} path="/" words={words.reader} />
    </>
  );
}
