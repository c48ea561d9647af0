import type { QueuedComment } from '@/lib/comments/moderation/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { comment: QueuedComment; personPath: string | null; words: Words; style: DateStyle };

/** Why a comment waits, what was reported, who its author is, who decided before. */
export function CommentFacts({ comment, personPath, words, style }: Props) {
  const text = words.moderation;
  const against = comment.trace.filter(({ verdict }) => verdict !== 'pass');
  const { approved, refused, spam } = comment.history;
  return (
    <ul className="queue-facts">
      {comment.reports.map(({ reason, words: said, at }, n) => (
        <li key={`${n} ${at.toISOString()}`} className="queue-report">
          {text.reported(text.reportReasons[reason as keyof typeof text.reportReasons] ?? reason)}
          {said && <q>{said}</q>}
        </li>
      ))}
      {comment.reportCount > comment.reports.length && (
        <li className="queue-report">{text.reportedMore(comment.reportCount - comment.reports.length)}</li>
      )}
      {against.length > 0 && (
        <li>
          {text.held} {against.map((entry) => sentence(words, entry)).join(' ; ')}
        </li>
      )}
      {comment.status === 'refused' && comment.reason && (
        <li>
          {text.refusedFor} {words.comments.reasons[comment.reason as keyof typeof words.comments.reasons]}
          {comment.reasonWords && <q>{comment.reasonWords}</q>}
        </li>
      )}
      {comment.decided !== null && (
        <li>{text.decidedBy(comment.decided.by, longDateTime(comment.decided.at, style))}</li>
      )}
      {personPath && (
        <li>
          <a href={personPath}>{text.history(approved, refused, spam)}</a>
        </li>
      )}
      {comment.network && <li className="queue-network">{text.from(comment.network)}</li>}
    </ul>
  );
}

function sentence({ screening }: Words, entry: QueuedComment['trace'][number]): string {
  const say = (screening as Record<string, (entry: QueuedComment['trace'][number]) => string>)[entry.phase];
  return say?.(entry) ?? entry.phase;
}
