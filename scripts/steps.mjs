// What `npm start` and `npm test` share: plain Node, so that it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { precompress } from './precompress.mjs';

export const root = path.join(import.meta.dirname, '..');

/** A step that could not be done; `advice` says what to do about it. */
export class StepFailed extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** Runs one named step and prints its time. `work` gives `false` when there was nothing to do. */
export async function step(name, work) {
  const from = performance.now();
  const result = await work();
  const time = result === false ? 'up to date' : `${((performance.now() - from) / 1000).toFixed(1)} s`;
  console.log(`  ${name.padEnd(16)} ${time}`);
  return result;
}

/** The hash of files and folders by their contents; those that are missing count as empty. */
export function hashOf(...names) {
  const hash = createHash('sha256');
  const add = (name) => {
    const file = path.join(root, name);
    if (!existsSync(file)) return;
    const entries = readdirSync(path.dirname(file), { withFileTypes: true });
    if (entries.find((entry) => entry.name === path.basename(file))?.isDirectory()) {
      for (const entry of readdirSync(file).sort()) add(path.join(name, entry));
    } else {
      hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
    }
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}

/** Does `work` unless the stamp file says that it was done for this hash. @returns false when it was. */
export async function oncePer(hash, stamp, work) {
  const file = path.join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return false;
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

/** Runs a command to its end. Its output is shown only when it fails. */
export function run(command, args, { env = {}, advice, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', (error) => reject(new StepFailed(`${command}: ${error.message}`, advice)));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const said = Buffer.concat(output).toString().trim().split('\n').slice(-40).join('\n');
      reject(new StepFailed(`${said}\n${command} ${args.join(' ')} ended with ${code}`, advice));
    });
  });
}

/** The packages of the lockfile, installed once per lockfile. */
export function install() {
  return oncePer(hashOf('package-lock.json'), 'node_modules/.causerie-installed', () =>
    run('npm', ['ci', '--no-audit', '--no-fund'], {
      // Tests and builds need the development packages too.
      env: { NODE_ENV: '' },
      advice:
        'npm could not install the packages. Check the connection to the npm registry. If better-sqlite3 had to be ' +
        'compiled, it needs python3, make and a C++ compiler.',
    }),
  );
}

/** The Prisma clients of both databases, made once per schema. */
export function generateClients() {
  const hash = hashOf('prisma/schema.prisma', 'prisma/postgresql/schema.prisma', 'package-lock.json');
  const prisma = path.join(root, 'node_modules/prisma/build/index.js');
  return oncePer(hash, 'prisma/generated/.made-for', async () => {
    for (const schema of ['prisma/schema.prisma', 'prisma/postgresql/schema.prisma']) {
      await run(process.execPath, [prisma, 'generate', '--schema', schema], {
        advice: 'The Prisma clients could not be made: is prisma/schema.prisma valid?',
      });
    }
  });
}

/** The production build, made once per state of the sources. */
export function build({ dist = process.env.CAUSERIE_DIST || '.next', env = {} } = {}) {
  const sources = [
    'app',
    'components',
    'lib',
    'public',
    'prisma/schema.prisma',
    'next.config.js',
    'package-lock.json',
    'scripts/precompress.mjs',
  ];
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  return oncePer(hashOf(...sources, 'tsconfig.json'), `${dist}/causerie-built`, async () => {
    await run(process.execPath, [next, 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CAUSERIE_DIST: dist, ...env },
      advice: 'The sources do not build: the message above names the file. `npm run check` says more.',
    });
    await precompress(path.join(root, dist), path.join(root, 'public'));
  });
}

/** Holds a lock of this folder while `work` runs, so that two starts do not install at once; waits for another. */
export async function alone(work) {
  const file = path.join(root, 'var/.starting');
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) console.log('  Another start is under way in this folder: waiting for it.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    const lock = openSync(file, 'wx');
    writeFileSync(lock, String(process.pid));
    closeSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0);
    if (pid > 0 && !isRunning(pid)) rmSync(file, { force: true });
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
