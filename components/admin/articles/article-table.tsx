import type { ArticleRow } from '@/lib/articles/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { StateBadges } from './state-badges';

type Props = { rows: ArticleRow[]; words: Words; style: DateStyle };

/** The editors' list. On a telephone each row stands as a block, its cells led by the names of their columns. */
export function ArticleTable({ rows, words, style }: Props) {
  const { columns } = words.editor.list;
  return (
    <table className="table article-table">
      <thead>
        <tr>
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
            <th scope="row">
              <a href={`/admin/articles/${row.id}`}>{row.title || words.editor.list.untitled}</a>
            </th>
            <td>
              <StateBadges facts={row} words={words.flow} />
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
