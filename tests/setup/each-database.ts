import { copyFile, rm } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { moveClock } from '../../lib/clock';
import { closeDatabase, openDatabase, transaction } from '../../lib/db';
import { newId } from '../../lib/ids';
import { saveSetting } from '../../lib/settings/store';

/**
 * Before each test a database that is migrated and empty: a fresh copy of the file on SQLite; on PostgreSQL,
 * where a copy takes a twentieth of a second, a copy for each file of tests, emptied before each test.
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
  SET LOCAL session_replication_role = replica; -- the order of the tables does not matter then
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'
  LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$`;

async function empty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(EMPTY);
  await client.end();
}

beforeAll(async () => {
  if (!onPostgresql()) return;
  server = new pg.Client({ connectionString: inDatabase('postgres') });
  await server.connect();
  current = await freshDatabase();
});

beforeEach(async () => {
  if (onPostgresql()) await empty(current.url);
  else current = await freshDatabase();
  await openDatabase(current.url);
  // Tests write more in a minute than a reader does; those about the limits set them.
  await transaction((tx) => saveSetting(tx, 'comments', { perMinute: 0, perHour: 0 }));
});

afterEach(async () => {
  moveClock(0);
  await closeDatabase();
  if (!onPostgresql()) await current.drop();
});

afterAll(async () => {
  if (!onPostgresql()) return;
  await current.drop();
  await server.end();
});
