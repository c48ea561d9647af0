// Finds a Chromium for the browser tests: CHROMIUM_PATH, the system's, Playwright's own; else installs one.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run, StepFailed } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function find() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new StepFailed('CHROMIUM_PATH names no file.', 'Correct it, or unset it.');
    return given;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const { chromium } = await import('playwright-core');
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ].find((file) => file && existsSync(file));
}

/** @returns the path of a Chromium. */
export async function findChromium() {
  const found = await find();
  if (found) return found;
  const advice =
    'Install Chromium (Debian: `apt-get install chromium`), or name one in CHROMIUM_PATH, then run `npm test` again.';
  console.log('  No Chromium here: trying to install one.');
  const apt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (apt) {
    await run('apt-get', ['update'], { advice });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { advice });
  } else {
    await run(
      process.execPath,
      [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
      { advice },
    );
  }
  const installed = await find();
  if (!installed) throw new StepFailed('No Chromium was found after installing one.', advice);
  return installed;
}
