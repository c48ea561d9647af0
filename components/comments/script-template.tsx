import type { Words } from '@/lib/words/dictionary';

/** What public/reader.js says: it has no words of its own. For the section of the form. */
export function scriptWords(comments: Words['comments']) {
  return {
    'data-reply-title': comments.replyTitle('{name}'),
    'data-parent-gone': comments.parentGone,
    'data-sending': comments.sending,
    'data-failed': comments.failed,
  };
}

/** What public/reader.js shows: a comment that waits for a moderator, and what is to be corrected. */
export function ScriptTemplate({ comments }: { comments: Words['comments'] }) {
  return (
    <template>
      <li>
        <article className="comment waiting" tabIndex={-1}>
          <p className="comment-notice">
            <strong>{`${comments.receivedTitle.pending}.`}</strong> {comments.waiting}{' '}
            <a href=".">{comments.follow}</a>
          </p>
          <header className="comment-head">
            <span className="avatar" aria-hidden="true">
              …
            </span>
            <p>
              <bdi className="comment-name" />
            </p>
          </header>
          <div className="comment-text" />
        </article>
      </li>
      <div className="error-summary" role="alert" tabIndex={-1}>
        <h3>{[1, 2, 3, 4].map(comments.errorSummary).join('|')}</h3>
        <ul />
        <p>{comments.errorHint}</p>
      </div>
    </template>
  );
}
