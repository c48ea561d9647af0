import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { startPostgresql } from '../../scripts/postgresql';
import { type Blog, startBlog } from '../support/blog';

/** The real server is killed at random moments while readers write: what they were told is received, is. */

const ROUNDS = 20;
const WRITERS = 6;
const ARTICLE = '/articles/pain-levain';

const undo: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** Sends comments until the server is gone. @returns those that it said it had received */
async function write(blog: Blog, received: string[], gone: () => boolean): Promise<void> {
  while (!gone()) {
    const id = randomUUID();
    const body = `Commentaire ${id}`;
    const fields = { body, name: 'Zoé', email: `${id}@example.org`, parent: '' };
    // Each from a reader of its own, behind a proxy: one alone would soon be told to wait.
    const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
    const headers = { origin: blog.url, 'x-forwarded-for': address };
    try {
      const answer = await fetch(`${blog.url}${ARTICLE}/comments`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
      if (answer.headers.get('location')?.includes('/comments/received/')) received.push(body);
    } catch {
      // Killed before it answered: whether it is stored, nobody was told.
    }
  }
}

/** Reads pages meanwhile, as fast as one reader can. */
async function read(blog: Blog, gone: () => boolean): Promise<void> {
  while (!gone())
    await fetch(`${blog.url}${ARTICLE}`)
      .then((page) => page.text())
      .catch(() => '');
}

async function losses(env: Record<string, string>, bodies: () => Promise<string[]>): Promise<void> {
  const received: string[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const blog = await startBlog({ env: { ...env, TRUSTED_PROXIES: 'loopback' } });
    let gone = false;
    const before = received.length;
    const writers = Array.from({ length: WRITERS }, () => write(blog, received, () => gone));
    const reader = read(blog, () => gone);
    // A random moment once writing is under way.
    while (received.length < before + randomInt(5, 60)) await new Promise((turn) => setTimeout(turn, 1));
    await blog.stop('SIGKILL');
    gone = true;
    await Promise.all([...writers, reader]);
    const stored = new Set(await bodies());
    expect(
      received.filter((body) => !stored.has(body)),
      `lost in round ${round}`,
    ).toEqual([]);
  }
  expect(received.length).toBeGreaterThan(ROUNDS * 5);
}

test('on SQLite, no comment that was answered with 303 is lost by twenty kills', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'causerie-killed-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'causerie.db');
  await losses({ DATABASE_URL: `file:${file}`, DATA_DIR: folder }, async () => {
    const database = new Database(file);
    const rows = database.prepare('SELECT body FROM "Comment"').all() as { body: string }[];
    database.close();
    return rows.map(({ body }) => body);
  });
}, 300_000);

test('on PostgreSQL, no comment that was answered with 303 is lost by twenty kills', async () => {
  const postgresql = await startPostgresql();
  undo.push(() => postgresql.stop());
  const folder = mkdtempSync(path.join(tmpdir(), 'causerie-killed-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const url = postgresql.url('postgres');
  await losses({ DATABASE_URL: url, DATA_DIR: folder }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ body: string }>('SELECT body FROM "Comment"');
    await client.end();
    return rows.map(({ body }) => body);
  });
}, 300_000);
