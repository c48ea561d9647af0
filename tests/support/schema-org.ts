import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const FLAGS = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig', '--pretty', 'false'];
const MODULES = ['--module', 'esnext', '--moduleResolution', 'bundler'];

/**
 * What is wrong with blocks of JSON-LD by schema.org's vocabulary: they are compiled against `schema-dts`, which is
 * made from its published file. Types and properties that it does not have are refused, at any depth. Each fault begins
 * with the number of its block, from 1.
 */
export async function faultsOfData(blocks: readonly string[]): Promise<string[]> {
  // Below the packages, so that the compiler finds them.
  const cache = path.join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'data-'));
  // `-input` says something about a property of an action (https://schema.org/docs/actions.html) and is none.
  const bare = blocks.map((block) => block.replace(/,"[a-z]+-input":"[^"]*"/g, ''));
  const lines = bare.map((block, n) => `export const block${n}: Graph = ${block};`);
  const file = path.join(folder, 'blocks.ts');
  await writeFile(file, ["import type { Graph } from 'schema-dts';", ...lines].join('\n'));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, ...FLAGS, ...MODULES, file]);
    return [];
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const faults = stdout.split('\n').filter((line) => line.includes('error TS'));
    if (faults.length === 0) throw error;
    // A line each, after that of the import.
    return faults.map(
      (line) => `${Number(/\((\d+),/.exec(line)?.[1]) - 1} ${line.slice(line.indexOf('error'))}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
