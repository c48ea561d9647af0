import { copyFile, rm } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, beforeEach, inject } from 'vitest';
import { moveClock } from '../../lib/clock';
import { closeDatabase, openDatabase } from '../../lib/db';
import { newId } from '../../lib/ids';

/** Before each test a database of its own, migrated and empty. */

let current = { url: '', drop: async () => {} };

/** The address of the database of the test that runs. */
export function databaseUrl(): string {
  return current.url;
}

async function onPostgresql(sql: string): Promise<void> {
  const url = new URL(inject('template'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

export async function freshDatabase(): Promise<typeof current> {
  const template = inject('template');
  const name = `test_${newId()}`;
  if (inject('provider') === 'postgresql') {
    await onPostgresql(`CREATE DATABASE ${name} TEMPLATE template1`);
    const url = new URL(template);
    url.pathname = `/${name}`;
    return { url: url.href, drop: () => onPostgresql(`DROP DATABASE ${name} WITH (FORCE)`) };
  }
  const file = template.replace(/^file:/, '').replace('template.db', `${name}.db`);
  await copyFile(template.replace(/^file:/, ''), file);
  const drop = async () => {
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
  };
  return { url: `file:${file}`, drop };
}

beforeEach(async () => {
  current = await freshDatabase();
  await openDatabase(current.url);
});

afterEach(async () => {
  moveClock(0);
  await closeDatabase();
  await current.drop();
});
