import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { applyMigrations, folders, postgresqlSchema, schemaDifference } from '../../prisma/engine';
import { WholeScripts } from '../../prisma/whole-scripts';
import { databaseUrl, freshDatabase } from '../setup/each-database';

/** Runs SQL on a database. @returns the rows of the last statement, for a single one. */
async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  if (inject('provider') === 'sqlite') {
    const database = new Database(url.replace(/^file:/, ''));
    try {
      if (!/^\s*(SELECT|PRAGMA)/i.test(sql)) {
        database.exec(sql);
        return [];
      }
      return database.prepare(sql).all() as Record<string, unknown>[];
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Tables, columns, indexes and foreign keys of a database, in one order; not the full text, which Prisma's schema cannot say. */
async function catalogue(url: string): Promise<unknown> {
  if (inject('provider') === 'sqlite') {
    const tables = await query(
      url,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '!_%' ESCAPE '!' AND name NOT LIKE '%Search%' ORDER BY 1",
    );
    const parts = await Promise.all(
      tables.map(async ({ name }) => ({
        name,
        columns: await query(
          url,
          `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${name}') ORDER BY name`,
        ),
        keys: await query(
          url,
          `SELECT "table", "from", "to", on_delete, on_update FROM pragma_foreign_key_list('${name}') ORDER BY 1, 2`,
        ),
      })),
    );
    const indexes = await query(
      url,
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1",
    );
    return { parts, indexes };
  }
  return {
    columns: await query(
      url,
      `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' AND data_type <> 'tsvector' ORDER BY 1, 2`,
    ),
    indexes: await query(
      url,
      "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' AND indexname NOT LIKE '%_search' ORDER BY 1",
    ),
    constraints: await query(
      url,
      `SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid::regclass::text NOT LIKE '%\\_prisma%' ORDER BY 1`,
    ),
  };
}

async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const fresh = await freshDatabase();
  if (inject('provider') === 'sqlite') {
    const url = `${fresh.url}.empty`;
    return { url, drop: fresh.drop };
  }
  await query(fresh.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return fresh;
}

describe('the migrations', () => {
  test('lead to the models of the schema', async () => {
    const { schema } = folders[inject('provider')];
    const fromSchema = await emptyDatabase();
    await query(
      fromSchema.url,
      await schemaDifference(databaseUrl(), undefined, await readFile(schema, 'utf8')),
    );
    expect(await catalogue(databaseUrl())).toEqual(await catalogue(fromSchema.url));
    await fromSchema.drop();
  });

  test('keep the schema that they lead to, which is the present one', async () => {
    const { schema, migrations } = folders[inject('provider')];
    const last =
      (await readdir(migrations))
        .filter((name) => /^\d{14}_/.test(name))
        .sort()
        .at(-1) ?? '';
    const kept = await readFile(path.join(migrations, last, 'schema.prisma'), 'utf8');
    expect(await schemaDifference(databaseUrl(), kept, await readFile(schema, 'utf8'))).toBe('');
  });

  test('are applied once', async () => {
    expect(await applyMigrations(databaseUrl())).toEqual([]);
  });

  test('have the same names for both databases, and one source of models', async () => {
    const names = async (folder: string) => (await readdir(folder)).filter((name) => /^\d{14}_/.test(name));
    expect(await names(folders.postgresql.migrations)).toEqual(await names(folders.sqlite.migrations));
    const derived = postgresqlSchema(await readFile(folders.sqlite.schema, 'utf8'));
    expect(await readFile(folders.postgresql.schema, 'utf8')).toBe(derived);
  });
});

test.runIf(inject('provider') === 'postgresql')(
  'a migration of which a part fails leaves nothing behind',
  async () => {
    const connection = await new WholeScripts({ connectionString: databaseUrl() }).connect();
    try {
      const script =
        'CREATE TABLE "Half" ("id" integer); SELECT "nothing"; CREATE TABLE "Rest" ("id" integer)';
      await expect(connection.executeScript(script)).rejects.toThrow('nothing');
    } finally {
      await connection.dispose();
    }
    expect(await query(databaseUrl(), `SELECT to_regclass('"Half"')::text AS "half"`)).toEqual([
      { half: null },
    ]);
  },
);
