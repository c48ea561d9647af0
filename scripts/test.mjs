// `npm test`: installs what is missing, then runs every test. Arguments go to vitest.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { alone, build, generateClients, install, root, run, step } from './steps.mjs';

const tool = (bin, ...args) =>
  run(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
    advice: '`npm run check` shows the same.',
  });
const report = path.join(root, 'var/test-report.json');

try {
  process.chdir(root);
  let chromium;
  await alone(async () => {
    await step('install', install);
    await step('database clients', generateClients);
    await step('Chromium', async () => {
      chromium = await findChromium();
    });
    // With arguments somebody runs a part of the tests, again and again: no need to look at every file.
    if (process.argv.length === 2) {
      await step('format and lint', () => tool('@biomejs/biome/bin/biome', 'check', '.'));
      await step('types', () => tool('typescript/bin/tsc', '--noEmit', '--incremental', 'false'));
    }
    // Nothing of a real site goes into the build of the tests: any valid settings do.
    await step('build', () => build({ env: { SECRET: 'a secret that is only there to build the pages' } }));
  });
  rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH: chromium, NODE_ENV: 'test' },
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  process.exit(code ?? 1);
} catch (error) {
  console.error(`\n${error.message}\n`);
  if (error.advice) console.error(`What to do: ${error.advice}\n`);
  process.exit(1);
}
