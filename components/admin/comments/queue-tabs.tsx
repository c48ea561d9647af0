import { QUEUES, type QueueName } from '@/lib/comments/moderation/schema';
import type { Language, Words } from '@/lib/words/dictionary';
import { LiveCount } from './live-count';

type Props = {
  queue: QueueName;
  counts: Record<Exclude<QueueName, 'all'>, number>;
  words: Words['moderation'];
  language: Language;
};

/** The ways to the lists of the queue, with how many comments there are. */
export function QueueTabs({ queue, counts, words, language }: Props) {
  return (
    <nav className="queue-tabs" aria-label={words.tabs}>
      <ul>
        {QUEUES.map((name) => (
          <li key={name}>
            <a
              href={name === 'pending' ? '/admin/comments' : `/admin/comments?status=${name}`}
              aria-current={name === queue ? 'page' : undefined}
            >
              {words.tab[name]}{' '}
              {name !== 'all' && (
                <span>
                  <LiveCount name={name} count={counts[name]} language={language} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
