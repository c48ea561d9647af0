import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { type Prisma, PrismaClient } from '@/prisma/generated/sqlite/client';
import { isContention, isLocked } from './db-contention';
import { Postgresql } from './db-postgresql';
import { Sqlite } from './db-sqlite';
import { env } from './env';
import { Busy } from './errors';
import { announce, changesOf, EVERYTHING } from './freshness';

/** What a JSON column takes. */
export type InputJsonValue = Prisma.InputJsonValue;
/** What stores read with. */
export type Reading = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>;
/** What stores write with: only `transaction()` gives one. */
export type Tx = Prisma.TransactionClient;

type Clients = { url: string; reading: PrismaClient; writing: PrismaClient };
type Shared = {
  clients?: Clients;
  inTransaction: AsyncLocalStorage<true>;
  /** The last transaction that waits for its turn (SQLite). */
  last: Promise<unknown>;
  processId: string;
};

// Next bundles this module more than once; the clients of a process are shared all the same.
const KEY = Symbol.for('causerie.db');
const holder = globalThis as unknown as { [KEY]?: Shared };
holder[KEY] ??= { inTransaction: new AsyncLocalStorage(), last: Promise.resolve(), processId: randomUUID() };
const shared: Shared = holder[KEY];

export function isPostgresql(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

// Error messages without the values of a query: they may be somebody's.
const quiet = { errorFormat: 'minimal' } as const;

function connect(url: string): Clients {
  if (isPostgresql(url)) {
    const client = (readOnly: boolean) =>
      new PostgresqlClient({
        ...quiet,
        adapter: new Postgresql({
          connectionString: url,
          max: 10,
          ...(readOnly && { options: '-c default_transaction_read_only=on' }),
        }),
        // Both clients are generated from one schema of models: a test holds them together.
      }) as unknown as PrismaClient;
    return { url, reading: client(true), writing: client(false) };
  }
  const client = (readOnly: boolean) => new PrismaClient({ ...quiet, adapter: new Sqlite(url, readOnly) });
  return { url, reading: client(true), writing: client(false) };
}

function clients(): Clients {
  shared.clients ??= connect(env().DATABASE_URL);
  return shared.clients;
}

/** Connects this process to another database than `DATABASE_URL` says (tests). */
export async function openDatabase(url: string): Promise<void> {
  await closeDatabase();
  shared.clients = connect(url);
  announce([EVERYTHING]);
}

/** Closes the connections of this process; the next use opens them again. */
export async function closeDatabase(): Promise<void> {
  const open = shared.clients;
  delete shared.clients;
  await Promise.all([open?.reading.$disconnect(), open?.writing.$disconnect()]);
}

/** Whether the database is PostgreSQL, for the few queries that each database needs in its own words. For `store.ts` files. */
export function onPostgresql(): boolean {
  return isPostgresql(clients().url);
}

/** The reading client: sees committed rows only and cannot write. For `store.ts` files. */
export function reading(): Reading {
  return clients().reading;
}

/** SQLite's count of the commits of other processes: that of the writing connection does not count its own. */
export async function foreignCommits(): Promise<number> {
  const [row] = await clients().writing.$queryRaw<{ data_version: bigint }[]>`PRAGMA data_version`;
  return Number(row?.data_version);
}

const RETRIES = 5;
/** Milliseconds that a transaction waits for another process, and for what waits before it. */
const PATIENCE = 10_000;
const LIMITS = { maxWait: 15_000, timeout: 15_000 };

/**
 * Runs every write, however small, in a transaction of the writing client (docs/decisions/0003).
 * Nothing slow belongs inside: on SQLite the transactions of a process run one after the other.
 * @throws what `work` throws, after a rollback; Busy when the database was another's for ten seconds.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (shared.inTransaction.getStore())
    throw new Error('transaction() inside transaction() would wait for itself');
  const until = performance.now() + PATIENCE;
  if (isPostgresql(clients().url)) return attempt(work, until);
  // One of this process asks for SQLite's lock, and the others wait for it without asking.
  const turn = shared.last.then(() => attempt(work, until));
  shared.last = turn.catch(() => {});
  return turn;
}

async function attempt<T>(work: (tx: Tx) => Promise<T>, until: number): Promise<T> {
  const { url, writing } = clients();
  for (let tries = 1; ; tries++) {
    let tags: string[] = [];
    try {
      const result = await writing.$transaction(async (tx) => {
        const value = await shared.inTransaction.run(true, () => work(tx));
        tags = changesOf(tx);
        if (tags.length > 0 && isPostgresql(url)) await notify(tx, tags);
        return value;
      }, LIMITS);
      announce(tags);
      return result;
    } catch (error) {
      // A commit whose answer was lost may have happened.
      announce(tags);
      const isLate = performance.now() >= until;
      if (isLocked(error) && isLate) throw new Busy('the database was not free', { cause: error });
      if (!isLocked(error) && (tries >= RETRIES || !isContention(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    }
  }
}

/** The channel on which processes tell each other what they changed (PostgreSQL). */
export const CHANNEL = 'causerie_changed';
/** Names this process on the channel: what it changed it knows. */
export const PROCESS = shared.processId;

// PostgreSQL takes payloads of less than 8,000 bytes.
const PAYLOAD = 7_900;

/** Tells the other processes at the commit, and not if there is none. */
async function notify(tx: Tx, tags: string[]): Promise<void> {
  const payload = JSON.stringify([PROCESS, ...tags]);
  const fits = Buffer.byteLength(payload) < PAYLOAD;
  await tx.$queryRaw`SELECT pg_notify(${CHANNEL}, ${fits ? payload : JSON.stringify([PROCESS, EVERYTHING])})::text`;
}
