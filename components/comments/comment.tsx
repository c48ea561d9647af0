import { DateTime } from '@/components/ui/date-time';
import type { CommentView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Avatar } from './avatar';
import { CommentBody } from './comment-body';

type Props = {
  comment: CommentView;
  words: Words['comments'];
  style: DateStyle;
  /** The article's slug; none where the comment stands alone and nothing can be done with it. */
  slug?: string | undefined;
  /** Whether replies are taken. */
  open?: boolean;
};

/** One comment as everybody sees it. */
export function Comment({ comment, words, style, slug, open = false }: Props) {
  const { id, name, body, createdAt, editedAt, by, answers, isGone } = comment;
  if (isGone) {
    return (
      <article className="comment comment-gone" id={`comment-${id}`}>
        <p>{words.gone}</p>
      </article>
    );
  }
  const address = slug === undefined ? undefined : `/articles/${slug}/comments/${id}`;
  return (
    <article className="comment" id={`comment-${id}`} aria-label={name}>
      <header className="comment-head">
        <Avatar name={name} />
        <p>
          <bdi className="comment-name">{name}</bdi>
          {by !== 'reader' && (
            <>
              {' '}
              <span className="comment-mark">{words.mark[by]}</span>
            </>
          )}
          {answers !== undefined && (
            <bdi className="comment-answers">
              {' '}
              {answers === null ? words.answersGone : words.answers(answers)}
            </bdi>
          )}
          <span className="comment-when">
            <a href={address ?? `#comment-${id}`} title={words.permalink}>
              <DateTime at={createdAt} style={style} withHour />
            </a>
            {editedAt !== null && ` · ${words.edited}`}
          </span>
        </p>
      </header>
      <CommentBody text={body} />
      {address !== undefined && (
        <p className="comment-actions">
          {open && (
            <span className="comment-reply">
              <a
                href={`/articles/${slug}/comments/new?parent=${id}`}
                rel="nofollow"
                aria-label={words.replyTo(name)}
              >
                {words.reply}
              </a>
            </span>
          )}
          <span className="comment-report">
            <a href={`${address}/report`} rel="nofollow" aria-label={words.reportOf(name)}>
              {words.report}
            </a>
          </span>
        </p>
      )}
    </article>
  );
}
