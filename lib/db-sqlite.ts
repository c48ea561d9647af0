import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { keepStatements } from './db-statements';

/** How long a reader waits where it must: the whole process waits with it. */
const READER_WAITS = 5_000;
/** A writer asks again instead (lib/db.ts), and lets the process do other things meanwhile. */
const WRITER_WAITS = 20;

/** better-sqlite3 with the pragmas that the adapter does not set, and its statements kept. `readOnly` refuses every write. */
export class Sqlite extends PrismaBetterSqlite3 {
  private readonly timeout: number;

  constructor(
    url: string,
    private readonly readOnly: boolean,
  ) {
    const timeout = readOnly ? READER_WAITS : WRITER_WAITS;
    super({ url, timeout });
    this.timeout = timeout;
  }

  override async connect() {
    const connection = await super.connect();
    // WAL is set once for a file, and waits for whoever has it open in another mode.
    await connection.executeScript(
      `PRAGMA busy_timeout = ${READER_WAITS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
       PRAGMA foreign_keys = ON; PRAGMA busy_timeout = ${this.timeout};
       PRAGMA query_only = ${this.readOnly ? 'ON' : 'OFF'};`,
    );
    keepStatements((connection as unknown as { client: Database }).client);
    return this.readOnly ? connection : beginsWithLock(connection);
  }
}

/**
 * A first write, of nothing, takes SQLite's write lock before the first read: a read that becomes a write later
 * fails at once when another process wrote in between. `BEGIN IMMEDIATE` in the adapter's place would leave its
 * queue shut for ever when it fails.
 */
function beginsWithLock(connection: SqlDriverAdapter): SqlDriverAdapter {
  const begin = connection.startTransaction.bind(connection);
  connection.startTransaction = async (isolationLevel) => {
    const transaction = await begin(isolationLevel);
    try {
      await run(transaction, 'UPDATE "Setting" SET "value" = "value" WHERE 0');
      return transaction;
    } catch (error) {
      await run(transaction, 'ROLLBACK');
      await transaction.rollback();
      throw error;
    }
  };
  return connection;
}

const run = (transaction: Transaction, sql: string) =>
  transaction.executeRaw({ sql, args: [], argTypes: [] });
