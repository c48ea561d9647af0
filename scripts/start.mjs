// `npm start`: from an empty clone to a running blog. Nothing that is up to date is done again.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone, build, generateClients, install, root, StepFailed, step } from './steps.mjs';

const dev = process.argv.includes('--dev');
const from = performance.now();

const [major, minor] = process.versions.node.split('.').map(Number);
if (!(major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  console.error(`Causerie needs Node 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** A .env of its own with a random secret, readable by its owner only. */
function settings() {
  const file = path.join(root, '.env');
  const isNew = !existsSync(file);
  if (isNew) {
    const example = readFileSync(path.join(root, '.env.example'), 'utf8');
    const secret = randomBytes(32).toString('base64url');
    writeFileSync(file, example.replace(/^SECRET=$/m, `SECRET=${secret}`), { mode: 0o600 });
  }
  process.loadEnvFile(file);
  return isNew;
}

try {
  process.chdir(root);
  // Next and React choose their production code by this, before they are loaded.
  process.env.NODE_ENV = dev ? 'development' : 'production';
  console.log(`\nCauserie\n`);
  const prepared = await alone(async () => {
    await step('install', install);
    await step('settings', settings);
    await step('database clients', generateClients);
    const { register } = await import('tsx/esm/api');
    register();
    const { prepare } = await import('./prepare.ts');
    const result = await prepare(step);
    if (!dev) await step('build', () => build());
    return result;
  });
  const { serve } = await import('../server/main.ts');
  const address = await step('serve', () => serve({ dev }));
  prepared.print();
  console.log(`\n  Ready after ${((performance.now() - from) / 1000).toFixed(1)} s. Open ${address}`);
  console.log(`  Write and moderate: ${new URL('/admin', address).href}\n`);
} catch (error) {
  const inUse = error.code === 'EADDRINUSE';
  console.error(`\n${inUse ? `The port ${process.env.PORT || 3000} is in use.` : error.message}\n`);
  const wrongSetting =
    error.name === 'WrongSetting' &&
    'Correct it in .env or in the environment; .env.example explains each setting.';
  const advice = inUse
    ? 'Set another PORT in .env, or stop what listens there.'
    : error.advice || wrongSetting;
  if (advice) console.error(`What to do: ${advice}\n`);
  else if (!(error instanceof StepFailed)) console.error(error.stack);
  process.exit(1);
}
