import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { reading, transaction } from '../../lib/db';
import { PrismaClient } from '../../prisma/generated/sqlite/client';
import { databaseUrl } from '../setup/each-database';

const write = (key: string) => transaction((tx) => tx.setting.create({ data: { key, value: 1 } }));
const keys = async () =>
  (await reading().setting.findMany({ orderBy: { key: 'asc' } })).map((row) => row.key);

// Those that the tests of comments begin with.
beforeEach(() => transaction((tx) => tx.setting.deleteMany({})));

/** A promise and the function that keeps it. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('the transaction rule', () => {
  test('a foreign write and a page read during a transaction that is rolled back are not touched by it', async () => {
    const [wrote, mayEnd] = [signal(), signal()];
    const rolledBack = transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'undone', value: 1 } });
      wrote.give();
      await mayEnd.given;
      throw new Error('rolled back');
    });
    await wrote.given;
    expect(await keys(), 'a page sees committed rows only').toEqual([]);
    const foreign = write('foreign');
    mayEnd.give();
    await expect(rolledBack).rejects.toThrow('rolled back');
    await foreign;
    expect(await keys()).toEqual(['foreign']);
  });

  test('is needed: on one plain SQLite client the foreign write is acknowledged and lost', async (context) => {
    if (inject('provider') !== 'sqlite') context.skip();
    const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: databaseUrl() }) });
    const [wrote, mayEnd] = [signal(), signal()];
    const rolledBack = client.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'undone', value: 1 } });
      wrote.give();
      await mayEnd.given;
      throw new Error('rolled back');
    });
    await wrote.given;
    expect(await client.setting.count(), 'it sees what is not committed').toBe(1);
    await expect(client.setting.create({ data: { key: 'foreign', value: 1 } })).resolves.toBeTruthy();
    mayEnd.give();
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(await client.setting.count(), 'the acknowledged write is gone').toBe(0);
    await client.$disconnect();
  });

  test('a transaction inside a transaction says so instead of waiting for itself', async () => {
    await expect(transaction(() => write('inner'))).rejects.toThrow(/inside/);
  });

  test('the reading client cannot write', async () => {
    const client = reading() as unknown as PrismaClient;
    await expect(client.setting.create({ data: { key: 'x', value: 1 } })).rejects.toThrow(/read-?only/i);
    expect(await keys()).toEqual([]);
  });

  test('two hundred transactions at once all succeed', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, n) => write(`key ${n}`)));
    expect(await keys()).toHaveLength(200);
  });

  test('two processes that write the same database at the same time lose nothing', async () => {
    const root = path.join(import.meta.dirname, '../..');
    const writer = (name: string) =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'tests/support/write-settings.ts', name, '50'],
        {
          cwd: root,
          env: { ...process.env, DATABASE_URL: databaseUrl() },
        },
      );
    await Promise.all([
      writer('one'),
      writer('two'),
      ...Array.from({ length: 50 }, (_, n) => write(`here ${n}`)),
    ]);
    expect(await keys()).toHaveLength(150);
  });
});
