import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/postgresql';
import { type Blog, startBlog } from '../support/blog';
import { until } from '../support/until';

/** `npm start` in an empty clone: what git has, and nothing else. */

const root = path.join(import.meta.dirname, '../..');
const clone = mkdtempSync(path.join(tmpdir(), 'causerie-clone-'));
const running: Blog[] = [];

beforeAll(() => {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(clone, file));
  }
});

afterAll(async () => {
  await Promise.all(running.map((blog) => blog.stop()));
  rmSync(clone, { recursive: true, force: true });
});

/** As a person types it; the settings come from the .env that the start makes. */
async function start(env: Record<string, string> = {}): Promise<Blog> {
  const blog = await startBlog({
    cwd: clone,
    env: { PORT: String(await freePort()), ...env },
    // What the tests set for other blogs is left to the file here.
    command: ['env', '-u', 'DATABASE_URL', '-u', 'DATA_DIR', '-u', 'SECRET', 'npm', 'start'],
  });
  running.push(blog);
  return blog;
}

test('npm start turns an empty clone into a blog that can be read and signed in to, once', async () => {
  const blog = await start();
  for (const step of ['install', 'settings', 'database clients', 'migrations', 'demo', 'build', 'serve']) {
    expect(blog.output()).toMatch(new RegExp(`^  ${step} +\\d+\\.\\d s$`, 'm'));
  }
  expect(statSync(path.join(clone, '.env')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(clone, '.env'), 'utf8')).toMatch(/^SECRET=[\w-]{43}$/m);
  expect(existsSync(path.join(clone, 'var/causerie.db'))).toBe(true);
  expect(blog.output().match(/@example\.org +(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/g)).toHaveLength(3);
  const home = await (await fetch(blog.url)).text();
  expect(home).toContain('/articles/');
  await blog.stop('SIGINT');
  expect(blog.output()).toContain('the database is closed');
}, 600_000);

test('a second start repeats nothing and prints no password', async () => {
  const blog = await start();
  for (const step of ['install', 'database clients', 'migrations', 'demo', 'build']) {
    expect(blog.output()).toMatch(new RegExp(`^  ${step} +up to date$`, 'm'));
  }
  expect(blog.output()).not.toContain('@example.org');
  await blog.stop();
  expect(blog.output()).toContain('the database is closed');
}, 60_000);

test('two started together on one database: one migrates and fills it, the other waits', async () => {
  const DATABASE_URL = `file:${path.join(clone, 'var/together.db')}`;
  const env = { DATABASE_URL, DATA_DIR: path.join(clone, 'var') };
  const command = [process.execPath, 'scripts/start.mjs'] as [string, ...string[]];
  const ports = [String(await freePort()), String(await freePort())];
  const blogs = await Promise.all(
    ports.map((PORT) => startBlog({ cwd: clone, env: { ...env, PORT }, command })),
  );
  running.push(...blogs);
  const filled = blogs.filter((blog) => blog.output().includes('@example.org'));
  expect(filled).toHaveLength(1);
  for (const blog of blogs) expect((await fetch(blog.url)).status).toBe(200);
  // A command beside the running blogs finds the database as it is.
  const list = execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/member.ts', 'list'], {
    cwd: clone,
    env: { ...process.env, ...env },
    input: '',
    encoding: 'utf8',
  });
  expect(list.trim().split('\n')).toHaveLength(3);
  expect(await Promise.all(blogs.map((blog) => blog.stop()))).toEqual([0, 0]);
}, 120_000);

test('a request in flight is answered before the blog stops, and no new one is taken', async () => {
  const PORT = String(await freePort());
  const blog = await startBlog({
    cwd: clone,
    env: { PORT },
    command: [process.execPath, 'scripts/start.mjs'],
  });
  running.push(blog);
  const body = 'email=personne%40example.org&password=faux';
  const headers = {
    origin: blog.url,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    expect: '100-continue',
  };
  const sent = request({ host: '127.0.0.1', port: PORT, path: '/sign-in/open', method: 'POST', headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    sent.on('response', (answer) => resolve(answer.resume().statusCode));
    sent.on('error', reject);
  });
  // The server has begun to answer; it is told to stop before it has the whole request.
  await new Promise<void>((resolve) => sent.on('continue', resolve).flushHeaders());
  const stopped = blog.stop();
  await until(
    () =>
      fetch(blog.url).then(
        () => false,
        () => true,
      ),
    'the end of new connections',
  );
  sent.end(body);
  expect(await answered).toBe(303);
  expect(await stopped).toBe(0);
}, 60_000);

test('a wrong setting stops the start with its name and what is expected', async () => {
  const wrong = { PORT: '99999' };
  await expect(
    startBlog({ cwd: clone, env: wrong, command: [process.execPath, 'scripts/start.mjs'] }),
  ).rejects.toThrow(/PORT: expected a port from 1 to 65535/);
}, 60_000);
