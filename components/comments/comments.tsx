import type { CommentView } from '@/lib/comments/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { CommentForm } from './comment-form';
import { CommentList } from './comment-list';

type Props = {
  slug: string;
  open: boolean;
  count: number;
  threads: CommentView[];
  words: Words;
  style: DateStyle;
};

/** The comments of an article and the form for a new one. */
export function Comments({ slug, open, count, threads, words, style }: Props) {
  return (
    <section className="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{words.comments.title(count)}</h2>
      {threads.length > 0 ? (
        <CommentList threads={threads} slug={slug} open={open} words={words} style={style} />
      ) : (
        open && <p className="meta">{words.comments.first}</p>
      )}
      {open ? <CommentForm slug={slug} words={words} /> : <p className="notes">{words.comments.closed}</p>}
    </section>
  );
}
