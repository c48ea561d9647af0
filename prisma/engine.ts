import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import Database from 'better-sqlite3';
import pg from 'pg';
import { WholeScripts } from './whole-scripts';

/** Prisma's own schema engine as WASM: migrations are applied with nothing downloaded (docs/decisions/0004). */

export type Provider = 'sqlite' | 'postgresql';

const root = path.join(import.meta.dirname, '..');

export const folders: Record<Provider, { schema: string; migrations: string }> = {
  sqlite: {
    schema: path.join(root, 'prisma/schema.prisma'),
    migrations: path.join(root, 'prisma/migrations'),
  },
  postgresql: {
    schema: path.join(root, 'prisma/postgresql/schema.prisma'),
    migrations: path.join(root, 'prisma/postgresql/migrations'),
  },
};

export function providerOf(url: string): Provider {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';
}

// The bindings are one module of the process and hold one instance: a second would pull it from under the first.
type Shared = { [KEY]?: Promise<void>; PRISMA_WASM_PANIC_REGISTRY?: object };
const KEY = Symbol.for('causerie.schema-engine');
const shared = globalThis as unknown as Shared;

async function instantiate(): Promise<void> {
  // Where the engine says why it gave up.
  shared.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message: string) => {
      throw new Error(`Prisma's schema engine gave up: ${message}`);
    },
  };
  const require = createRequire(import.meta.url);
  const wasm = await readFile(
    path.join(
      path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
      'schema_engine_bg.wasm',
    ),
  );
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  const set = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  set.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** Runs `work` with an engine on the database, and closes what the engine opened: it would keep SQLite locked. */
async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  shared[KEY] ??= instantiate();
  await shared[KEY];
  const provider = providerOf(url);
  const factory: SqlMigrationAwareDriverAdapterFactory =
    provider === 'sqlite' ? new PrismaBetterSqlite3({ url }) : new WholeScripts({ connectionString: url });
  const opened: { dispose(): Promise<void> }[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  const { schema } = folders[provider];
  const datamodels: [string, string][] = [[schema, await readFile(schema, 'utf8')]];
  const engine = await SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

async function migrationsOf(provider: Provider) {
  const baseDir = folders[provider].migrations;
  const names = (await readdir(baseDir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: `provider = "${provider}"\n` };
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories };
}

const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database does not have yet. @returns their names, in order.
 * The engine wants SQLite for itself, so it is asked only when there is something to apply: a command
 * or a second process must be able to start beside a running blog.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await migrationsOf(providerOf(url));
  const applied = new Set(await appliedMigrations(url));
  if (migrationsList.migrationDirectories.every(({ path: name }) => applied.has(name))) return [];
  return withEngine(url, async (engine) => {
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  });
}

const APPLIED = `SELECT migration_name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/** The names of the migrations that a database has; none when it is new. */
async function appliedMigrations(url: string): Promise<string[]> {
  const names = (rows: unknown[]) => rows.map((row) => (row as { migration_name: string }).migration_name);
  if (providerOf(url) === 'sqlite') {
    const database = new Database(url.replace(/^file:/, ''));
    try {
      const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
      return table === undefined ? [] : names(database.prepare(APPLIED).all());
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') AS found");
    return rows[0]?.found === null ? [] : names((await client.query(APPLIED)).rows);
  } finally {
    await client.end();
  }
}

const datamodel = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content }],
});

/**
 * The SQL that leads from one schema text (none: an empty database) to another; '' when they agree.
 * `url` is any database of that provider: the engine connects, but reads nothing of it.
 */
export function schemaDifference(url: string, from: string | undefined, to: string): Promise<string> {
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters,
    });
    return /^\s*(-- This is an empty migration\.\s*)?$/.test(stdout ?? '') ? '' : (stdout ?? '');
  });
}

/** The schema for PostgreSQL: the same models, another provider and another client. */
export function postgresqlSchema(sqliteSchema: string): string {
  return sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"../generated/postgresql"')
    .replace(
      /^(?:\/\/.*\n)+/,
      '// Derived from ../schema.prisma by `npm run migration -- new NAME`: do not edit.\n',
    );
}
