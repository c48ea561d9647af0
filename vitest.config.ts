import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };

/** The same integration tests, on each database. */
const integration = (name: 'sqlite' | 'postgresql') => ({
  resolve: { alias },
  test: {
    name,
    include: ['tests/integration/**/*.test.ts'],
    globalSetup: ['tests/setup/databases.ts'],
    setupFiles: ['tests/setup/environment.ts', 'tests/setup/each-database.ts'],
    sequence: { groupOrder: 0 },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

/** The same browser tests, on a blog with each database. */
const browser = (name: 'browser-sqlite' | 'browser-postgresql', groupOrder: number) => ({
  resolve: { alias },
  test: {
    name,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/setup/blogs.ts'],
    fileParallelism: false,
    sequence: { groupOrder },
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
        },
      },
      integration('sqlite'),
      integration('postgresql'),
      browser('browser-sqlite', 1),
      browser('browser-postgresql', 2),
      {
        resolve: { alias },
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
