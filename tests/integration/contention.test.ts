import Database from 'better-sqlite3';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { postComment } from '../../lib/comments/post-comment';
import { countQueues } from '../../lib/comments/queue/count-queues';
import { reading, transaction } from '../../lib/db';
import { Busy } from '../../lib/errors';
import { GUEST, OWNER } from '../../lib/viewer';
import { databaseUrl } from '../setup/each-database';
import { published, typed } from '../support/cast';

/** What happens when two want to write the same thing, or one has the whole database for a while. */

describe('two transactions of raw SQL that are in each other’s way', () => {
  beforeEach(async ({ skip }) => {
    if (inject('provider') !== 'postgresql') skip('on SQLite one writes after the other');
    await transaction(async (tx) => {
      await tx.setting.createMany({ data: ['one', 'two'].map((key) => ({ key, value: 0 })) });
    });
  });

  const values = () =>
    reading().setting.findMany({
      where: { key: { in: ['one', 'two'] } },
      orderBy: { key: 'asc' },
      select: { value: true },
    });

  /** A place where two wait for each other, the first time that they come there. */
  function meeting() {
    let here = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    return () => {
      here++;
      if (here === 2) open();
      return both;
    };
  }

  test('and wait for each other: one is rolled back and runs again, both have written', async () => {
    const meet = meeting();
    const add = (first: string, second: string) =>
      transaction(async (tx) => {
        await tx.$executeRaw`UPDATE "Setting" SET "value" = to_jsonb("value"::int + 1) WHERE "key" = ${first}`;
        await meet();
        await tx.$executeRaw`UPDATE "Setting" SET "value" = to_jsonb("value"::int + 1) WHERE "key" = ${second}`;
      });
    await Promise.all([add('one', 'two'), add('two', 'one')]);
    expect(await values()).toEqual([{ value: 2 }, { value: 2 }]);
  });

  test('and cannot both be true: one is rolled back and sees what the other wrote', async () => {
    const meet = meeting();
    // Each sets its row to one more than the other's: one after the other, these are 1 and 2.
    const follow = (own: string, other: string) =>
      transaction(async (tx) => {
        await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL SERIALIZABLE`;
        await tx.$executeRaw`UPDATE "Setting" SET "value" =
          (SELECT to_jsonb("value"::int + 1) FROM "Setting" WHERE "key" = ${other}) WHERE "key" = ${own}`;
        await meet();
      });
    await Promise.all([follow('one', 'two'), follow('two', 'one')]);
    expect((await values()).map(({ value }) => value).sort()).toEqual([1, 2]);
  });
});

describe('another process that has SQLite’s write lock', () => {
  let other: Database.Database;

  beforeEach(async ({ skip, onTestFinished }) => {
    if (inject('provider') !== 'sqlite') skip('PostgreSQL has no such lock');
    other = new Database(databaseUrl().replace('file:', ''));
    onTestFinished(() => {
      other.close();
    });
  });

  test('is waited for: the comments of ten readers are stored once it is free, and pages are read meanwhile', async () => {
    const { slug } = await published();
    other.exec('BEGIN IMMEDIATE');
    let answered = 0;
    const posts = Array.from({ length: 10 }, async (_, n) => {
      const posted = await postComment(GUEST, slug, typed({ body: `Numéro ${n}` }));
      answered++;
      return posted;
    });
    // Nobody is blocked: what others do in this process goes on, a hundred times.
    for (let n = 0; n < 100; n++) await reading().article.count();
    expect(answered).toBe(0);
    other.exec('COMMIT');
    expect((await Promise.all(posts)).every((posted) => posted.accepted)).toBe(true);
    expect((await countQueues(OWNER)).pending).toBe(10);
  });

  test('for longer than anybody waits: the comment is not accepted, not stored, and may be sent again', async () => {
    const { slug } = await published();
    other.exec('BEGIN IMMEDIATE');
    const time = vi.spyOn(performance, 'now');
    time.mockReturnValueOnce(0).mockReturnValue(60_000);
    await expect(postComment(GUEST, slug, typed())).rejects.toThrow(Busy);
    time.mockRestore();
    other.exec('COMMIT');
    expect((await countQueues(OWNER)).pending).toBe(0);
    expect((await postComment(GUEST, slug, typed())).accepted).toBe(true);
    expect((await countQueues(OWNER)).pending).toBe(1);
  });
});
