import { QUEUES, type QueueName } from '@/lib/comments/moderation/schema';
import type { Language, Words } from '@/lib/words/dictionary';

type Props = {
  queue: QueueName;
  counts: Record<Exclude<QueueName, 'all'>, number>;
  words: Words['moderation'];
  language: Language;
};

/** Beyond this nothing is counted (lib/comments/queue/store.ts). */
const COUNTED = 1_000;

/** The ways to the lists of the queue, with how many comments there are. */
export function QueueTabs({ queue, counts, words, language }: Props) {
  const counted = (count: number) =>
    count > COUNTED ? `${COUNTED.toLocaleString(language)}+` : count.toLocaleString(language);
  return (
    <nav className="queue-tabs" aria-label={words.tabs}>
      <ul>
        {QUEUES.map((name) => (
          <li key={name}>
            <a
              href={name === 'pending' ? '/admin/comments' : `/admin/comments?status=${name}`}
              aria-current={name === queue ? 'page' : undefined}
            >
              {words.tab[name]} {name !== 'all' && <span>{counted(counts[name])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
