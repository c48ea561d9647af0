import Database from 'better-sqlite3';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { reading, transaction } from '../../lib/db';
import { keepStatements } from '../../lib/db-statements';
import { databaseUrl } from '../setup/each-database';

/** SQLite's statements are kept by the connection: nobody may notice, but for the time. */

const file = () => databaseUrl().replace('file:', '');
const save = (key: string, value: string | number) =>
  transaction((tx) => tx.setting.create({ data: { key, value }, select: { key: true } }));
const find = (key: string) => reading().setting.findUnique({ where: { key }, select: { value: true } });

describe('statements that a connection keeps', () => {
  beforeEach(({ skip }) => {
    if (inject('provider') !== 'sqlite') skip('PostgreSQL prepares nothing');
  });

  test('are prepared once, and their values are those of each call', () => {
    const plain = new Database(':memory:');
    const kept = new Database(':memory:');
    let prepared = 0;
    const prepare = kept.prepare.bind(kept);
    kept.prepare = ((sql: string) => {
      prepared++;
      return prepare(sql);
    }) as typeof kept.prepare;
    keepStatements(kept);
    const bind = (database: Database.Database, sql: string, values: unknown[]) => {
      const statement = database.prepare(sql).bind(values);
      if (!statement.reader) return statement.run().changes;
      return { columns: statement.columns(), rows: statement.raw().all() };
    };
    const calls: [string, unknown[]][] = [
      ['CREATE TABLE t (a TEXT, b INT)', []],
      ...['x', '', 'nul\0nul', 'é', null].map((a, n): [string, unknown[]] => [
        'INSERT INTO t VALUES (?, ?)',
        [a, n],
      ]),
      ...['x', 'nul\0nul', 'nothing'].map((a): [string, unknown[]] => ['SELECT * FROM t WHERE a = ?', [a]]),
      ['SELECT count(*) AS n FROM t', []],
      ['INSERT INTO t VALUES (?, ?) RETURNING a, b AS c', ['y', 9]],
      ['SELECT a, length(a) FROM t ORDER BY b', []],
    ];
    for (const [sql, values] of calls) expect(bind(kept, sql, values), sql).toEqual(bind(plain, sql, values));
    expect(prepared).toBe(new Set(calls.map(([sql]) => sql)).size);
  });

  test('read what is there now, from many readers at once and after each write', async () => {
    for (let n = 0; n < 20; n++) {
      await save(`key ${n}`, n);
      const found = await Promise.all(Array.from({ length: 20 }, (_, m) => find(`key ${m}`)));
      expect(found.map((row) => row?.value)).toEqual([...Array(n + 1).keys(), ...Array(19 - n)]);
    }
  });

  test('go on after an error, in the same transaction and in the next one', async () => {
    await save('one', 1);
    for (let n = 0; n < 3; n++) {
      await expect(save('one', 2)).rejects.toThrow(/[Uu]nique/);
      await save(`other ${n}`, n);
    }
    await transaction(async (tx) => {
      const again = { key: 'one', value: 3 };
      await expect(tx.setting.create({ data: again, select: { key: true } })).rejects.toThrow(/[Uu]nique/);
      await tx.setting.create({ data: { ...again, key: 'two' }, select: { key: true } });
    });
    expect([await find('one'), await find('two')]).toEqual([{ value: 1 }, { value: 3 }]);
  });

  test('are those of the schema as it is after another process has changed it', async () => {
    await save('before', 'old');
    const all = () => reading().$queryRaw`SELECT * FROM "Setting" WHERE "key" = ${'before'}`;
    expect(await all()).toEqual([{ key: 'before', value: 'old' }]);
    const other = new Database(file());
    other.exec(`ALTER TABLE "Setting" ADD COLUMN "more" TEXT NOT NULL DEFAULT 'yes'`);
    expect(await all()).toEqual([{ key: 'before', value: 'old', more: 'yes' }]);
    await save('after', 2);
    expect(await find('after')).toEqual({ value: 2 });
    // A migration that makes a table anew, as Prisma's do.
    other.exec(`BEGIN; CREATE TABLE "new" ("value" JSONB, "key" TEXT PRIMARY KEY);
      INSERT INTO "new" SELECT "value", "key" FROM "Setting"; DROP TABLE "Setting";
      ALTER TABLE "new" RENAME TO "Setting"; COMMIT`);
    other.close();
    expect(await all()).toEqual([{ key: 'before', value: 'old' }]);
    await save('later', 3);
    expect(await find('later')).toEqual({ value: 3 });
  });
});
