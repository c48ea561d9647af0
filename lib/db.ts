import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { type Prisma, PrismaClient } from '@/prisma/generated/sqlite/client';
import { env } from './env';
import { announce, changesOf, EVERYTHING } from './freshness';

/** What a JSON column takes. */
export type InputJsonValue = Prisma.InputJsonValue;
/** What stores read with. */
export type Reading = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>;
/** What stores write with: only `transaction()` gives one. */
export type Tx = Prisma.TransactionClient;

type Clients = { url: string; reading: PrismaClient; writing: PrismaClient };
type Shared = { clients?: Clients; inTransaction: AsyncLocalStorage<true>; processId: string };

// Next bundles this module more than once; the clients of a process are shared all the same.
const KEY = Symbol.for('causerie.db');
const holder = globalThis as unknown as { [KEY]?: Shared };
holder[KEY] ??= { inTransaction: new AsyncLocalStorage(), processId: randomUUID() };
const shared: Shared = holder[KEY];

const BUSY_TIMEOUT = 5_000;

export function isPostgresql(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** better-sqlite3 with the pragmas that the adapter does not set. `readOnly` refuses every write. */
class Sqlite extends PrismaBetterSqlite3 {
  constructor(
    url: string,
    private readonly readOnly: boolean,
  ) {
    super({ url, timeout: BUSY_TIMEOUT });
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
       PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA query_only = ${this.readOnly ? 'ON' : 'OFF'};`,
    );
    return connection;
  }
}

/** PrismaPg for which a text with NUL is a text that nothing has, as for SQLite; PostgreSQL would fail at it. */
class Postgresql extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    const begin = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => withoutNul(await begin(isolationLevel));
    return withoutNul(connection);
  }
}

function withoutNul<Connection extends SqlQueryable>(connection: Connection): Connection {
  const { queryRaw, executeRaw } = connection;
  const plain = (query: SqlQuery) => ({
    ...query,
    args: query.args.map((arg) => (typeof arg === 'string' ? arg.replaceAll('\0', '\ufffd') : arg)),
  });
  connection.queryRaw = (query) => queryRaw.call(connection, plain(query));
  connection.executeRaw = (query) => executeRaw.call(connection, plain(query));
  return connection;
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

/**
 * Runs every write, however small, in a transaction of the writing client (docs/decisions/0003).
 * Nothing slow belongs inside: on SQLite the transactions of a process run one after the other.
 * @throws what `work` throws, after a rollback.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (shared.inTransaction.getStore())
    throw new Error('transaction() inside transaction() would wait for itself');
  const { url, writing } = clients();
  for (let attempt = 1; ; attempt++) {
    let tags: string[] = [];
    try {
      const result = await writing.$transaction(
        async (tx) => {
          // A first write, of nothing, takes SQLite's write lock before the first read: a read that
          // becomes a write later fails at once when another process wrote in between.
          if (!isPostgresql(url)) await tx.$executeRaw`UPDATE "Setting" SET "value" = "value" WHERE 0`;
          const value = await shared.inTransaction.run(true, () => work(tx));
          tags = changesOf(tx);
          if (tags.length > 0 && isPostgresql(url)) await notify(tx, tags);
          return value;
        },
        { maxWait: 15_000, timeout: 15_000 },
      );
      announce(tags);
      return result;
    } catch (error) {
      // A commit whose answer was lost may have happened.
      announce(tags);
      if (attempt >= RETRIES || !isContention(error)) throw error;
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

/**
 * Another transaction was in the way and this one was rolled back: it may be run again as it is. After a
 * duplicate, which PostgreSQL finds only when both wrote, it then sees what the other one wrote.
 */
function isContention(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === 'P2034' || code === 'P1008' || isDuplicate(error);
}

/** Whether a write failed because a row with that unique value is there already. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'P2002';
}
