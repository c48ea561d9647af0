import type { CommentStatus } from '@/lib/comments/schema';

type Said = Partial<Record<'after' | 'done' | 'id' | 'from' | 'fault', string>>;

/** The address of the queue of one state, with what it is to say, at a comment (or else at what it says). */
export function queuePath(status: CommentStatus, said: Said, comment = ''): string {
  const query = new URLSearchParams(status === 'pending' ? {} : { status });
  for (const [name, value] of Object.entries(said)) if (value !== '') query.set(name, value);
  const place = comment === '' ? 'queue-status' : `comment-${comment}`;
  return `/admin/comments?${query}#${place}`;
}
