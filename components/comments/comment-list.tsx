import type { CommentView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Comment } from './comment';

type Props = {
  threads: CommentView[];
  slug: string;
  open: boolean;
  words: Words;
  style: DateStyle;
};

const DEEPEST = 5;

/** Threads of comments. Replies below the fifth level stand at the fifth, with whom they answer. */
export function CommentList({ threads, ...rest }: Props) {
  return (
    <ol className="comments-list">
      {threads.map((comment) => (
        <Thread key={comment.id} comment={comment} depth={1} {...rest} />
      ))}
    </ol>
  );
}

type Placed = { comment: CommentView; answers?: string };
type ThreadProps = Omit<Props, 'threads'> & Placed & { depth: number };

function Thread({ comment, answers, depth, ...rest }: ThreadProps) {
  const { slug, open, words, style } = rest;
  const replies: Placed[] =
    depth < DEEPEST - 1 ? comment.replies.map((reply) => ({ comment: reply })) : flat(comment, depth);
  return (
    <li>
      <Comment
        comment={comment}
        answers={answers}
        words={words.comments}
        style={style}
        report={{ address: `/articles/${slug}/comments/${comment.id}/report`, words: words.reports }}
        replyAddress={open ? `/articles/${slug}/comments/new?parent=${comment.id}` : undefined}
      />
      {replies.length > 0 && (
        <ol>
          {replies.map((reply) => (
            <Thread key={reply.comment.id} {...reply} depth={depth + 1} {...rest} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** All below a comment of the last level but one, in the order of a reading of the tree; none at the last. */
function flat(comment: CommentView, depth: number): Placed[] {
  if (depth >= DEEPEST) return [];
  const placed: Placed[] = [];
  // A stack of its own: a thread may be deeper than the call stack is.
  const waiting: Placed[] = comment.replies.map((reply) => ({ comment: reply })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(next);
    const { name, replies } = next.comment;
    for (let n = replies.length - 1; n >= 0; n--) {
      const reply = replies[n];
      if (reply) waiting.push({ comment: reply, answers: name });
    }
  }
  return placed;
}
