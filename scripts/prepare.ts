import { indexAllArticles } from '../lib/articles/found/index-all';
import { env } from '../lib/env';
import { needsSetUp, newSetUpCode } from '../lib/members/set-up';
import { GUEST, OWNER } from '../lib/viewer';
import { type DemoStaff, fillDemo } from '../prisma/demo';
import { applyMigrations } from '../prisma/engine';
import { withDatabaseLock } from './database-lock';
import { printStaff } from './print-staff';

type Step = (name: string, work: () => Promise<unknown>) => Promise<unknown>;

/**
 * Brings the database of `DATABASE_URL` up to date: migrations, then the demo on an empty one. Of several
 * processes started together one does it and the others wait. @returns what to print once the blog is served.
 */
export async function prepare(step: Step): Promise<{ print(): void }> {
  const { DATABASE_URL, CAUSERIE_DEMO } = env();
  return withDatabaseLock(DATABASE_URL, async () => {
    await step('migrations', async () => (await applyMigrations(DATABASE_URL)).length > 0);
    let staff: DemoStaff[] | undefined;
    await step('index', async () => (await indexAllArticles(OWNER)) > 0);
    if (CAUSERIE_DEMO === '1') {
      await step('demo', async () => {
        staff = await fillDemo();
        return staff !== undefined;
      });
    }
    const code = (await needsSetUp(GUEST)) ? await newSetUpCode(OWNER) : undefined;
    return {
      print() {
        if (staff !== undefined) printStaff(staff);
        if (code !== undefined) console.log(`\n  First start: open /admin and enter this code: ${code}`);
      },
    };
  });
}

/** Migrates for a command, which may be the first thing that runs on a new database. */
export async function migrate(): Promise<void> {
  const { DATABASE_URL } = env();
  await withDatabaseLock(DATABASE_URL, () => applyMigrations(DATABASE_URL));
}
