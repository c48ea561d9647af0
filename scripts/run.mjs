// Runs a TypeScript command of scripts/ with the settings of .env: `node scripts/run.mjs FILE ARGUMENT…`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateClients, root } from './steps.mjs';

const [file, ...rest] = process.argv.slice(2);

process.chdir(root);
if (!existsSync('node_modules/tsx')) {
  console.error('Nothing is set up here yet. Run `npm start` once, then this command again.');
  process.exit(1);
}
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  await generateClients();
  process.argv = [process.argv[0], path.join(root, file), ...rest];
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(path.join(root, file)).href);
} catch (error) {
  console.error(error.name === 'WrongSetting' ? `A setting is wrong. ${error.message}` : error.stack);
  process.exit(1);
}
