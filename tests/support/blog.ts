import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../scripts/postgresql';

/** A blog that runs as `npm start` runs one, with a database and a folder of its own. */
export type Blog = {
  url: string;
  /** Its environment, for other processes on its database. */
  env: Record<string, string | undefined>;
  /** Everything that it printed so far: the log, and at the start the passwords or the code. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const root = path.join(import.meta.dirname, '../..');

type Options = { env?: Record<string, string>; cwd?: string; command?: [string, ...string[]] };

/** Starts a blog and waits until it says that it is ready. @throws with its output when it ends before. */
export async function startBlog({ env = {}, cwd = root, command }: Options = {}): Promise<Blog> {
  const folder = await mkdtemp(path.join(tmpdir(), 'causerie-blog-'));
  const port = await freePort();
  const [program, ...args] = command ?? [process.execPath, 'scripts/start.mjs'];
  const settings = {
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATABASE_URL: `file:${folder}/causerie.db`,
    DATA_DIR: folder,
    PORT: String(port),
    SECRET: 'a secret of the tests that is long enough',
    ...env,
  };
  const child = spawn(program, args, {
    cwd,
    // A group of its own, so that a signal reaches all of it, as Ctrl-C in a terminal does.
    detached: true,
    env: settings,
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await ready(child, () => output);
  return {
    url: `http://127.0.0.1:${env.PORT ?? port}`,
    env: settings,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        process.kill(-child.pid, signal);
      }
      const code = await ended;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (/Ready after/.test(output())) resolve();
    });
    child.on('close', (code) => reject(new Error(`the blog ended with ${code}:\n${output()}`)));
  });
}

export type Account = { email: string; password: string };
export type Staff = Record<'administrator' | 'editor' | 'moderator', Account>;

/** The accounts that a blog with the demo printed at its first start. */
export function staffOf(blog: Blog): Staff {
  const account = (role: string): Account => {
    const found = new RegExp(`${role}\\s+(\\S+@\\S+)\\s+(\\S+)`).exec(blog.output());
    if (!found?.[1] || !found[2]) throw new Error(`no ${role} in:\n${blog.output()}`);
    return { email: found[1], password: found[2] };
  };
  return {
    administrator: account('administrator'),
    editor: account('editor'),
    moderator: account('moderator'),
  };
}
