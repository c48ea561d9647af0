import type { CommentView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Comment } from './comment';

type Props = {
  threads: CommentView[];
  slug: string;
  open: boolean;
  words: Words['comments'];
  style: DateStyle;
};

/** Threads of comments. They go no deeper than lib/comments/threads/tree.ts lets them. */
export function CommentList({ threads, ...rest }: Props) {
  return (
    <ol className="comments-list">
      {threads.map((comment) => (
        <Thread key={comment.id} comment={comment} {...rest} />
      ))}
    </ol>
  );
}

function Thread({ comment, ...rest }: Omit<Props, 'threads'> & { comment: CommentView }) {
  return (
    <li>
      <Comment comment={comment} {...rest} />
      {comment.replies.length > 0 && (
        <ol>
          {comment.replies.map((reply) => (
            <Thread key={reply.id} comment={reply} {...rest} />
          ))}
        </ol>
      )}
    </li>
  );
}
