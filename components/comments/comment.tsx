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
  /** Where it is reported, and the words for it; none where it is shown for another reason. */
  report?: { address: string; words: Words['reports'] } | undefined;
  /** Where a reply is written; none where replies are not taken. */
  replyAddress?: string | undefined;
  /** Whom it answers, said only where the place in the thread does not. */
  answers?: string | undefined;
};

/** One comment as everybody sees it. */
export function Comment({ comment, words, style, report, replyAddress, answers }: Props) {
  const { id, name, body, createdAt } = comment;
  return (
    <article className="comment" id={`comment-${id}`} aria-label={name}>
      <header className="comment-head">
        <Avatar name={name} />
        <p>
          <bdi className="comment-name">{name}</bdi>
          {answers !== undefined && <span className="comment-answers"> {words.answers(answers)}</span>}
          <a className="comment-time" href={`#comment-${id}`} title={words.permalink}>
            <DateTime at={createdAt} style={style} withHour />
          </a>
        </p>
      </header>
      <CommentBody text={body} />
      {(replyAddress !== undefined || report) && (
        <div className="comment-actions">
          {replyAddress !== undefined && (
            <p className="comment-reply">
              <a href={replyAddress} rel="nofollow" aria-label={words.replyTo(name)}>
                {words.reply}
              </a>
            </p>
          )}
          {report && (
            <p className="comment-report">
              <a href={report.address} rel="nofollow" aria-label={report.words.reportOf(name)}>
                {report.words.report}
              </a>
            </p>
          )}
        </div>
      )}
    </article>
  );
}
