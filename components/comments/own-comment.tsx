import type { OwnCommentView } from '@/lib/comments/schema';
import { LIMITS } from '@/lib/comments/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { own: OwnCommentView; receipt: string; said: string; words: Words };

/** What an author may do with a comment of their own. */
export function OwnComment({ own, receipt, said, words }: Props) {
  const text = words.comments;
  const address = `/articles/${own.slug}/comments/received/${receipt}`;
  const problem = problemOf(said, words);
  return (
    <>
      {problem !== undefined && (
        <p className="field-error" role="alert" id="own-problem">
          {problem}
        </p>
      )}
      {own.canEdit && (
        <details className="own" open={problem !== undefined}>
          <summary>{text.editOwn}</summary>
          <form method="post" action={`${address}/edit`}>
            <input type="hidden" name="version" defaultValue={own.version} autoComplete="off" />
            <div className="field">
              <label htmlFor="own-body">{text.body}</label>
              <textarea
                id="own-body"
                name="body"
                rows={8}
                required
                maxLength={LIMITS.body}
                defaultValue={own.draft ?? own.comment.body}
                aria-describedby="own-note"
              />
              <p id="own-note" className="notes">
                {text.editOwnNote}
              </p>
            </div>
            <button type="submit">{text.editOwnSubmit}</button>
          </form>
        </details>
      )}
      {!own.canEdit && own.draft !== undefined && (
        <div className="field">
          <label htmlFor="own-draft">{text.editOwnKept}</label>
          <textarea id="own-draft" rows={8} readOnly defaultValue={own.draft} />
        </div>
      )}
      {own.canWithdraw && (
        <details className="own">
          <summary>{text.withdraw}</summary>
          <form method="post" action={`${address}/withdraw`}>
            <p className="notes">{text.withdrawNote}</p>
            <button type="submit">{text.withdraw}</button>
          </form>
        </details>
      )}
    </>
  );
}

/** What the address says was wrong with a change. */
function problemOf(said: string, { comments, errors }: Words): string | undefined {
  if (said === 'conflict') return comments.editOwnConflict;
  if (said === 'late') return comments.editOwnLate;
  return said === 'bodyMissing' || said === 'bodyTooLong' ? errors[said] : undefined;
}
