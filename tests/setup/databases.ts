import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../prisma/engine';
import { startPostgresql } from '../../scripts/postgresql';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database from which each test gets a copy: a file of SQLite, or a template of PostgreSQL. */
    template: string;
    provider: 'sqlite' | 'postgresql';
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.name === 'postgresql') {
    const server = await startPostgresql();
    await applyMigrations(server.url('template1'));
    project.provide('template', server.url('template1'));
    project.provide('provider', 'postgresql');
    return () => server.stop();
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'causerie-sqlite-'));
  const file = path.join(folder, 'template.db');
  await applyMigrations(`file:${file}`);
  project.provide('template', `file:${file}`);
  project.provide('provider', 'sqlite');
  return () => rm(folder, { recursive: true, force: true });
}
