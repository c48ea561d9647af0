// Compresses the files that a build serves once and for all, beside them: `name.br`, `name.gz`.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const WORTH_IT = /\.(?:css|js|mjs|json|map|svg|txt)$/;

/** Copies `publicFolder` into the build `dist` and compresses all that it serves. */
export async function precompress(dist, publicFolder) {
  const served = path.join(dist, 'public');
  rmSync(served, { recursive: true, force: true });
  cpSync(publicFolder, served, { recursive: true });
  for (const folder of [path.join(dist, 'static'), served]) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name));
    await Promise.all(files.map((entry) => compress(path.join(entry.parentPath, entry.name))));
  }
}

async function compress(file) {
  const bytes = readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  if (br.length >= bytes.length) return;
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
