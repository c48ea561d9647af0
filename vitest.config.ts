import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };

/** Vitest would leave one core of two idle. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** What a browser or a server brings about may take its time where other tests take both cores. */
const expect = { poll: { timeout: 15_000 } };

/** The same integration tests, on each database. */
const integration = (name: 'sqlite' | 'postgresql') => ({
  resolve: { alias },
  test: {
    name,
    include: ['tests/integration/**/*.test.ts'],
    globalSetup: ['tests/setup/databases.ts'],
    setupFiles: ['tests/setup/environment.ts', 'tests/setup/each-database.ts'],
    sequence: { groupOrder: 0 },
    maxWorkers,
    // Other tests take both cores at times.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect,
  },
});

/** The browser tests, on a blog with each database; what depends on none is looked at once. */
const browser = (name: 'browser-sqlite' | 'browser-postgresql', groupOrder: number, tests = '*') => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/browser/${tests}.test.ts`],
    globalSetup: ['tests/setup/blogs.ts'],
    fileParallelism: false,
    sequence: { groupOrder },
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/setup/environment.ts'],
          sequence: { groupOrder: 0 },
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      integration('sqlite'),
      integration('postgresql'),
      browser('browser-sqlite', 1),
      browser('browser-postgresql', 2, '{loop,reader,reader-follows,http,privacy}'),
      {
        resolve: { alias },
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          // Beside the integration tests: it waits for npm most of the time.
          sequence: { groupOrder: 0 },
          maxWorkers,
          testTimeout: 60_000,
          // At the end they remove a clone with all that npm has installed.
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // What goes by the clock, when nothing else runs.
          name: 'quiet',
          include: ['tests/quiet/**/*.test.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
