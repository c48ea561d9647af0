import { DateTime } from '@/components/ui/date-time';
import type { ReaderPageView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { page: ReaderPageView; token: string; words: Words; style: DateStyle };

/** A reader's own page: their comments, what they follow, and what is kept of them. */
export function ReaderOwnPage({ page, token, words, style }: Props) {
  const text = words.own;
  return (
    <div className="form-page">
      <h1>{text.title}</h1>
      <p className="notes">{text.note(page.email)}</p>
      <h2>{text.comments}</h2>
      <ul className="own-list">
        {page.comments.map(({ id, body, title, slug, receipt, status, createdAt }) => (
          <li key={id}>
            {receipt === '' ? title : <a href={`/articles/${slug}/comments/received/${receipt}`}>{title}</a>}
            <p className="own-begins">{body}</p>
            <p className="meta">
              <DateTime at={createdAt} style={style} /> · {words.moderation.state[status]}
            </p>
          </li>
        ))}
      </ul>
      <h2>{text.follows}</h2>
      {page.follows.length === 0 ? (
        <p className="meta">{text.followsNone}</p>
      ) : (
        <ul className="own-list">
          {page.follows.map(({ id, title, slug }) => (
            <li key={id}>
              <a href={`/articles/${slug}#comments`}>{title}</a>
              <form method="post" action={`/reader/${token}/unfollow`}>
                <input type="hidden" name="subscription" defaultValue={id} />
                <button type="submit" className="quiet" aria-label={text.unfollowOf(title)}>
                  {text.unfollow}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <h2>{text.data}</h2>
      <p>
        <a href={`/reader/${token}/export`} download="causerie.json">
          {text.exported}
        </a>
      </p>
      <details className="own">
        <summary>{text.erase}</summary>
        <form method="post" action={`/reader/${token}/erase`}>
          <p className="notes">{text.eraseNote}</p>
          <button type="submit">{text.eraseSubmit}</button>
        </form>
      </details>
    </div>
  );
}
