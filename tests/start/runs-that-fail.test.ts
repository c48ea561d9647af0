import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../support/until';

/** What `npm test` stands on: a run that fails says so to whoever started it, and leaves nothing behind. */

const root = path.join(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'causerie-run-'));
  // PostgreSQL runs as another user.
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one test, with PostgreSQL, as the integration tests are run. */
function runTest(body: string) {
  const config = {
    root: folder,
    resolve: { alias: { '@': root } },
    test: {
      name: 'postgresql',
      globals: true,
      include: ['one.test.js'],
      globalSetup: [path.join(root, 'tests/setup/databases.ts')],
    },
  };
  const vitest = path.join(root, 'node_modules/vitest');
  writeFileSync(path.join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}`);
  const test = `import { inject } from '${vitest}/dist/index.js';\ntest('one', async () => {${body}});`;
  writeFileSync(path.join(folder, 'one.test.js'), test);
  const child = spawn(
    process.execPath,
    [path.join(vitest, 'vitest.mjs'), 'run', '--config=vitest.config.mjs'],
    {
      cwd: folder,
      env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: folder },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += part;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const server = () => /postgresql:\/\/[^\s'"]+/.exec(output)?.[0];
  return { child, ended, server, output: () => output };
}

async function isLeft(url: string | undefined): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

const folders = () => readdirSync(folder).filter((name) => name.startsWith('causerie-'));

test('a run in which a test fails ends with a failure, without a server and without its folder', async () => {
  const run = runTest(`throw new Error('on ' + inject('template'))`);
  expect(await run.ended, run.output()).toBe(1);
  expect(run.output()).toContain('1 failed');
  expect(run.server()).toBeDefined();
  expect(await isLeft(run.server())).toBe(false);
  expect(folders()).toEqual([]);
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a run that is ended by %s leaves neither', async (signal, code) => {
  const run = runTest(`console.log(inject('template')); await new Promise(() => {});`);
  const url = await until(async () => run.server(), 'the run');
  expect(await isLeft(url)).toBe(true);
  run.child.kill(signal);
  expect(await run.ended, run.output()).toBe(code);
  expect(await isLeft(url)).toBe(false);
  expect(folders()).toEqual([]);
});
