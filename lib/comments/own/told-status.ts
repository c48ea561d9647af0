import type { CommentStatus } from '../schema';

/**
 * The state of a comment as its author is told it. What the screening alone refused waits as any other does:
 * an answer that told them apart would say which addresses are banned and which words are listed. Spam and
 * trash of a moderator are refused.
 */
export function toldStatus({ status, decidedAt }: { status: string; decidedAt: Date | null }): CommentStatus {
  if (status !== 'refused' && status !== 'spam' && status !== 'trashed') return status as CommentStatus;
  return decidedAt === null ? 'pending' : 'refused';
}
