import type { ArticleViews } from '@/lib/views/schema';
import type { Language, Words } from '@/lib/words/dictionary';
import { localeOf } from './locale';

type Props = { articles: ArticleViews[]; language: Language; words: Words['dashboard'] };

/** The articles that were read most: a table whose rows are bars too. */
export function ArticleChart({ articles, language, words }: Props) {
  const most = articles[0]?.views ?? 1;
  return (
    <div className="chart">
      <h3 id="most-read">{words.perArticle}</h3>
      {articles.length === 0 ? (
        <p className="hint">{words.noArticle}</p>
      ) : (
        <table className="table article-chart" aria-labelledby="most-read">
          <thead>
            <tr>
              <th scope="col">{words.article}</th>
              <th scope="col" className="number">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map(({ id, title, slug, views }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/articles/${slug}`}>{title}</a>
                  <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="chart-bar" width={(100 * views) / most} height="4" />
                  </svg>
                </th>
                <td className="number">{views.toLocaleString(localeOf(language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
