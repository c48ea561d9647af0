import { copyFile, rm } from 'node:fs/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { moveClock } from '../../lib/clock';
import { closeDatabase, openDatabase, transaction } from '../../lib/db';
import { announce, EVERYTHING } from '../../lib/freshness';
import { newId } from '../../lib/ids';
import { saveSetting } from '../../lib/settings/store';

/**
 * For each file of tests a migrated database of its own, and before each test it is emptied: to connect takes far
 * longer than to empty it.
 */

export type Fresh = { url: string; drop(): Promise<void> };

let current: Fresh;
let server: pg.Client;

/** The address of the database of the test that runs. */
export function databaseUrl(): string {
  return current.url;
}

const onPostgresql = () => inject('provider') === 'postgresql';

function inDatabase(name: string): string {
  const url = new URL(inject('template'));
  url.pathname = `/${name}`;
  return url.href;
}

/** A copy of the migrated template. */
export async function freshDatabase(): Promise<Fresh> {
  const name = `test_${newId()}`;
  if (onPostgresql()) {
    await server.query(`CREATE DATABASE ${name} TEMPLATE template1`);
    const drop = async () => void (await server.query(`DROP DATABASE ${name} WITH (FORCE)`));
    return { url: inDatabase(name), drop };
  }
  const template = inject('template').replace(/^file:/, '');
  const file = template.replace('template.db', `${name}.db`);
  await copyFile(template, file);
  const drop = async () => {
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
  };
  return { url: `file:${file}`, drop };
}

const EMPTY = `DO $$ DECLARE name text; BEGIN
  SET LOCAL lock_timeout = '5s'; -- what a test left open says so
  SET LOCAL session_replication_role = replica; -- the order of the tables does not matter then
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'
  LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$`;

/** What empties the database of the file of tests, and ends with it. */
type Emptier = { empty(): Promise<void>; end(): Promise<void> };

async function emptier(url: string): Promise<Emptier> {
  if (onPostgresql()) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return { empty: async () => void (await client.query(EMPTY)), end: () => client.end() };
  }
  const database = new Database(url.replace(/^file:/, ''), { timeout: 5_000 });
  database.pragma('foreign_keys = OFF');
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '%Search%'",
    )
    .all() as { name: string }[];
  const sql = `BEGIN IMMEDIATE; ${tables.map(({ name }) => `DELETE FROM "${name}";`).join(' ')} COMMIT;`;
  return { empty: async () => void database.exec(sql), end: async () => void database.close() };
}

let emptying: Emptier;

beforeAll(async () => {
  if (onPostgresql()) {
    server = new pg.Client({ connectionString: inDatabase('postgres') });
    await server.connect();
  }
  current = await freshDatabase();
  emptying = await emptier(current.url);
  await openDatabase(current.url);
});

beforeEach(async () => {
  await emptying.empty();
  announce([EVERYTHING]);
  // Tests write more in a minute than a reader does; those about the limits set them.
  await transaction((tx) => saveSetting(tx, 'comments', { perMinute: 0, perHour: 0 }));
});

afterEach(() => moveClock(0));

afterAll(async () => {
  await closeDatabase();
  await emptying.end();
  await current.drop();
  if (onPostgresql()) await server.end();
});
