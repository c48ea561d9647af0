import { type CommentStatus, STATUSES } from '@/lib/comments/schema';
import type { Language, Words } from '@/lib/words/dictionary';

type Props = {
  status: CommentStatus;
  counts: Record<CommentStatus, number>;
  words: Words['moderation'];
  language: Language;
};

/** The ways to the comments in each state, with how many there are. */
export function QueueTabs({ status, counts, words, language }: Props) {
  return (
    <nav className="queue-tabs" aria-label={words.tabs}>
      <ul>
        {STATUSES.map((state) => (
          <li key={state}>
            <a
              href={state === 'pending' ? '/admin/comments' : `/admin/comments?status=${state}`}
              aria-current={state === status ? 'page' : undefined}
            >
              {words.tab[state]} <span>{counts[state].toLocaleString(language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
