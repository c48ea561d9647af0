import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** Different statements that a connection keeps; those of the blog are about two hundred. */
const KEPT = 500;

/**
 * Makes a connection prepare each statement once. Prisma's adapter prepares it anew each time, which costs more
 * than most of them; SQLite itself prepares a kept one again after a change of the schema.
 */
export function keepStatements(connection: Database): void {
  const kept = new LRUCache<string, Statement>({ max: KEPT });
  const prepare = connection.prepare.bind(connection);
  const statementOf = (sql: string): Statement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  // All that the adapter calls of a statement.
  const asAdapterUses = (sql: string) => {
    const statement = statementOf(sql);
    return { bind: (values: unknown[]) => new Bound(statement, values), run: () => statement.run() };
  };
  connection.prepare = asAdapterUses as unknown as Database['prepare'];
}

/** A statement with its values. better-sqlite3's own `bind` would bind these to it for ever. */
class Bound {
  private rows: unknown[] = [];

  constructor(
    private readonly statement: Statement,
    private readonly values: unknown[],
  ) {}

  get reader(): boolean {
    return this.statement.reader;
  }

  run() {
    return this.statement.run(this.values);
  }

  /** Runs it first: only then are its columns those of the schema as it is now. */
  columns() {
    this.rows = this.statement.raw().all(this.values);
    return this.statement.columns();
  }

  raw(): this {
    return this;
  }

  all(): unknown[] {
    return this.rows;
  }
}
