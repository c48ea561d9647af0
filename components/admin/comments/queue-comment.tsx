import { CommentBody } from '@/components/comments/comment-body';
import type { CommentStatus, QueuedComment } from '@/lib/comments/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { type Decide, DecisionForm } from './decision-form';

type Props = {
  comment: QueuedComment;
  /** The comment at which the moderator goes on after this one. */
  next: string;
  after: string;
  decide: Decide;
  words: Words;
  style: DateStyle;
};

type Decided = Exclude<CommentStatus, 'pending'>;

/** The decisions that make sense in each state; the first is the usual one. */
const DECISIONS: Record<CommentStatus, Decided[]> = {
  pending: ['approved', 'spam', 'trashed'],
  approved: ['spam', 'trashed'],
  spam: ['approved', 'trashed'],
  trashed: ['approved', 'spam'],
};

/** A comment with all that a moderator needs to decide, the only place where its e-mail address is shown. */
export function QueueComment({ comment, next, after, decide, words, style }: Props) {
  const { id, name, email, status, body, createdAt, article, answers } = comment;
  const text = words.moderation;
  const labels = { approved: text.approve, spam: text.spam, trashed: text.trash };
  return (
    <article id={`comment-${id}`} className="queue-comment" tabIndex={-1} aria-labelledby={`by-${id}`}>
      <header>
        <h2 id={`by-${id}`}>{name}</h2>
        <span className="queue-email">{email}</span>
        <time dateTime={createdAt.toISOString()}>{longDateTime(createdAt, style)}</time>
      </header>
      <p className="queue-place">
        {text.on} <a href={`/articles/${article.slug}`}>{article.title}</a>
        {answers !== null && <>, {text.answers(answers.name)}</>}
      </p>
      <CommentBody text={body} />
      <DecisionForm
        decide={decide}
        kept={{ id, name, from: status, next, after }}
        choices={DECISIONS[status].map((to) => ({ to, label: labels[to] }))}
        describedBy={`by-${id}`}
        faults={words.admin.faults}
      />
    </article>
  );
}
