import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folders, type Provider, postgresqlSchema, schemaDifference } from '../prisma/engine';
import { startPostgresql } from './postgresql';

/**
 * `npm run migration -- new NAME`: writes the next migration of both databases from what changed in
 * prisma/schema.prisma since the last one. The schema of the last migration is kept beside it.
 */
async function newMigration(name: string): Promise<void> {
  const schema = await readFile(folders.sqlite.schema, 'utf8');
  await writeFile(folders.postgresql.schema, postgresqlSchema(schema));
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  let written = 0;
  const postgresql = await startPostgresql();
  const urls = { sqlite: 'file::memory:', postgresql: postgresql.url('postgres') };
  for (const provider of ['sqlite', 'postgresql'] as const) {
    const before = await lastSchema(provider);
    const after = await readFile(folders[provider].schema, 'utf8');
    const sql = await schemaDifference(urls[provider], before, after);
    if (sql === '') continue;
    const folder = path.join(folders[provider].migrations, `${stamp}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'migration.sql'), sql);
    await writeFile(path.join(folder, 'schema.prisma'), after);
    console.log(`written: ${path.relative(process.cwd(), folder)}/migration.sql`);
    written++;
  }
  await postgresql.stop();
  console.log(written === 0 ? 'Nothing changed in prisma/schema.prisma.' : 'Read both, then commit them.');
}

/** The schema that the newest migration led to; none before the first. */
async function lastSchema(provider: Provider): Promise<string | undefined> {
  const { migrations } = folders[provider];
  const names = await readdir(migrations).catch(() => []);
  const last = names
    .filter((entry) => /^\d{14}_/.test(entry))
    .sort()
    .at(-1);
  return last === undefined ? undefined : readFile(path.join(migrations, last, 'schema.prisma'), 'utf8');
}

const [command, name] = process.argv.slice(2);
if (command !== 'new' || !name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migration -- new NAME   (NAME: lower case letters, digits and _)');
  process.exit(2);
}
await newMigration(name);
