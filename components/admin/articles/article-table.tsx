import type { ListedArticle } from '@/lib/articles/list/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { BULK } from './bulk-id';
import { PlanLines } from './plan-lines';
import { StateBadges } from './state-badges';

type Props = { rows: ListedArticle[]; words: Words; style: DateStyle };

/** The editors' list. On a telephone each row stands as a card, its cells led by the names of their columns. */
export function ArticleTable({ rows, words, style }: Props) {
  const { columns, untitled } = words.editor.list;
  return (
    <table className="table article-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.authors}</th>
          <th scope="col">{columns.saved}</th>
          <th scope="col">{columns.published}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="article-tick">
              <input
                type="checkbox"
                name="article"
                value={row.id}
                form={BULK}
                aria-label={words.articleList.tick(row.title || untitled)}
              />
            </td>
            <th scope="row">
              <a href={`/admin/articles/${row.id}${row.trashedAt === null ? '' : '/trash'}`}>
                {row.title || untitled}
              </a>
              {row.categories.length > 0 && <small>{row.categories.join(', ')}</small>}
            </th>
            <td>
              <StateBadges facts={row} words={words.flow} />
              <PlanLines plans={row.plans} words={words.articleList} style={style} />
            </td>
            <td data-column={columns.authors}>{row.authors.join(', ')}</td>
            <td data-column={columns.saved}>
              <Time at={row.savedAt} style={style} />
            </td>
            <td data-column={columns.published}>
              {row.publishedAt && <Time at={row.publishedAt} style={style} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Time({ at, style }: { at: Date; style: DateStyle }) {
  return <time dateTime={at.toISOString()}>{longDateTime(at, style)}</time>;
}
