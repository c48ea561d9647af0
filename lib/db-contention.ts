type Cause = { kind?: string };
type Failed = { code?: string; meta?: { driverAdapterError?: { cause?: Cause } }; cause?: Cause } | null;

/**
 * Prisma names the failures of its own queries; those of raw SQL it passes on as the driver told them, and those
 * of a commit are the driver's own.
 */
function is(error: unknown, code: string, kind: string): boolean {
  const failed = error as Failed;
  return (
    failed?.code === code ||
    failed?.meta?.driverAdapterError?.cause?.kind === kind ||
    failed?.cause?.kind === kind
  );
}

/**
 * Another transaction was in the way and this one was rolled back: it may be run again as it is. After a
 * duplicate, which PostgreSQL finds only when both wrote, it then sees what the other one wrote.
 */
export function isContention(error: unknown): boolean {
  return is(error, 'P2034', 'TransactionWriteConflict') || isDuplicate(error) || isLocked(error);
}

/** SQLite's write lock was another process's for as long as a writer waits. */
export function isLocked(error: unknown): boolean {
  return is(error, 'P1008', 'SocketTimeout');
}

/** Whether a write failed because a row with that unique value is there already. */
export function isDuplicate(error: unknown): boolean {
  return is(error, 'P2002', 'UniqueConstraintViolation');
}
