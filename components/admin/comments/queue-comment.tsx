import { CommentBody } from '@/components/comments/comment-body';
import type { QueuedComment } from '@/lib/comments/moderation/schema';
import type { CommentStatus } from '@/lib/comments/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { BULK } from './bulk-form';
import { CommentFacts } from './comment-facts';
import { CommentTools, type ToolActions } from './comment-tools';
import { DecisionForm } from './decision-form';

type Props = {
  comment: QueuedComment;
  /** The queue as it is looked at, and where to go on. */
  kept: Record<string, string>;
  /** All comments of the same person. */
  personPath: string | null;
  actions: ToolActions;
  words: Words;
  style: DateStyle;
};

type Choice = 'approved' | 'spam' | 'trashed' | 'pending';

/** The decisions that make sense in each state; the first is the usual one. */
const DECISIONS: Record<CommentStatus, Choice[]> = {
  pending: ['approved', 'spam', 'trashed'],
  approved: ['pending', 'spam', 'trashed'],
  refused: ['approved', 'spam', 'trashed'],
  withdrawn: [],
  spam: ['approved', 'trashed'],
  trashed: ['approved', 'spam'],
};

/** Whoever reads what was reported and finds it good keeps it: that decides the reports. */
function choicesFor({ status, reportCount }: QueuedComment): Choice[] {
  const keep = status === 'approved' && reportCount > 0;
  return keep ? ['approved', ...DECISIONS.approved] : DECISIONS[status];
}

/** A comment with all that a moderator needs to decide, the only place where its e-mail address is shown. */
export function QueueComment({ comment, kept, personPath, actions, words, style }: Props) {
  const { id, name, email, status, version, body, createdAt, article, answers, isProved, byStaff } = comment;
  const text = words.moderation;
  const seen = `${id}.${status}.${version}`;
  return (
    <article id={`comment-${id}`} className="queue-comment" tabIndex={-1} aria-labelledby={`by-${id}`}>
      <header>
        <input type="checkbox" name="seen" value={seen} form={BULK} aria-label={text.choose(name)} />
        <h2 id={`by-${id}`}>{name}</h2>
        {byStaff && <span className="badge">{text.staff}</span>}
        {email !== null && (
          <span className="queue-email">
            {email} <span className="queue-proof">({isProved ? text.proved : text.notProved})</span>
          </span>
        )}
        <time dateTime={createdAt.toISOString()}>{longDateTime(createdAt, style)}</time>
      </header>
      <p className="queue-place">
        {text.on} <a href={`/articles/${article.slug}`}>{article.title}</a>
        {status !== 'pending' && <> · {text.state[status]}</>}
        {comment.editedAt !== null && <> · {text.editedText}</>}
      </p>
      {answers !== null && (
        <details className="queue-answered">
          <summary>{text.answers(answers.name)}</summary>
          <CommentBody text={answers.body} />
        </details>
      )}
      <CommentBody text={body} />
      <CommentFacts comment={comment} personPath={personPath} words={words} style={style} />
      <div className="queue-actions">
        <DecisionForm
          decide={actions.decide}
          kept={{ ...kept, seen }}
          choices={choicesFor(comment).map((to) => ({
            to,
            label: text.decisions[to === 'approved' && status === 'approved' ? 'kept' : to],
          }))}
          describedBy={`by-${id}`}
          faults={words.admin.faults}
        />
        <CommentTools comment={comment} seen={seen} kept={kept} actions={actions} words={words} />
      </div>
    </article>
  );
}
