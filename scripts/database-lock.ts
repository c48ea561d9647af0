import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import { providerOf } from '../prisma/engine';

/** A lock that dies with its process: an advisory one of PostgreSQL, a locked file beside SQLite's. */
export async function withDatabaseLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const unlock = providerOf(url) === 'postgresql' ? await lockPostgresql(url) : await lockSqlite(url);
  try {
    return await work();
  } finally {
    await unlock();
  }
}

const ADVISORY_LOCK = 0x43617573; // "Caus"

async function lockPostgresql(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error) => {
    throw Object.assign(new Error(`PostgreSQL does not answer: ${error.message}`), {
      advice: 'Start the database, or correct DATABASE_URL in .env.',
    });
  });
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  return () => client.end();
}

async function lockSqlite(url: string): Promise<() => Promise<void>> {
  const file = path.resolve(url.replace(/^file:/, ''));
  await mkdir(path.dirname(file), { recursive: true });
  const lock = new Database(`${file}.starting`, { timeout: 0 });
  for (;;) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
      await pause(100);
    }
  }
  return async () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
}
