import type { CommentsView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';
import { CommentOrder, CommentPages } from './comment-pages';

type Props = {
  slug: string;
  count: number;
  comments: CommentsView;
  words: Words;
  style: DateStyle;
};

/** A page of the comments of an article and the form for a new one. */
export function Comments({ slug, count, comments, words, style }: Props) {
  const { threads, open } = comments;
  return (
    <section className="comments" id="comments" aria-labelledby="comments-title">
      <div className="comments-head">
        <h2 id="comments-title">{words.comments.title(count)}</h2>
        {threads.length > 1 && <CommentOrder slug={slug} comments={comments} words={words.comments} />}
      </div>
      {threads.length > 0 ? (
        <CommentList threads={threads} slug={slug} open={open} words={words.comments} style={style} />
      ) : (
        open && <p className="meta">{words.comments.first}</p>
      )}
      {comments.pages > 1 && <CommentPages slug={slug} comments={comments} words={words.comments} />}
      {open ? <CommentForm slug={slug} words={words} /> : <p className="notes">{words.comments.closed}</p>}
    </section>
  );
}
