import { filterSchema, QUEUES, type QueueFilter, type QueueName } from '@/lib/comments/moderation/schema';

/** What the address of the queue says: which list, narrowed to what, from where, and what was just done. */
export type Asked = QueueFilter & {
  queue: QueueName;
  after: string;
  /** What was done: a decision, or `undone`, `replied`, `edited`, `banned`. */
  done: string;
  /** The click that decided, to take it back. */
  batch: string;
  count: string;
  /** `id.version` of those that were not as they were seen. */
  conflicts: string;
  fault: string;
};

const KEYS = ['article', 'person', 'words', 'since', 'until', 'phase'] as const;
const SAID = ['after', 'done', 'batch', 'count', 'conflicts', 'fault'] as const;

/** What the search parameters, or the hidden fields of a form, say. What makes no sense is left out. */
export function askedOf(given: Record<string, unknown>): Asked {
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '');
  const filter = Object.fromEntries(
    KEYS.map((key) => {
      const parsed = filterSchema.shape[key].safeParse(text(key));
      return [key, parsed.success ? parsed.data : ''];
    }),
  ) as QueueFilter;
  const said = Object.fromEntries(SAID.map((key) => [key, text(key)])) as Pick<Asked, (typeof SAID)[number]>;
  return { ...filter, ...said, queue: QUEUES.find((name) => name === text('status')) ?? 'pending' };
}

/** The address of a queue, at a comment or else at its message. */
export function queuePath(asked: Partial<Asked>, comment = ''): string {
  const { queue = 'pending', ...rest } = asked;
  const query = new URLSearchParams(queue === 'pending' ? {} : { status: queue });
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  const isSaid = asked.done || asked.fault || asked.conflicts;
  const place = comment !== '' ? `#comment-${comment}` : isSaid ? '#queue-status' : '';
  return `/admin/comments${query.size > 0 ? `?${query}` : ''}${place}`;
}

/** Whether something was looked for, besides an article and a person. */
export function isSearched({ words, since, until, phase }: Asked): boolean {
  return [words, since, until, phase].some(Boolean);
}

/** The same queue without what was said. */
export function stillAsked({ queue, after, ...asked }: Asked): Partial<Asked> {
  const filter = Object.fromEntries(KEYS.map((key) => [key, asked[key]]));
  return { queue, after, ...filter };
}
