import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArticle } from '../../lib/articles/read-article';
import { countApproved } from '../../lib/comments/count-comments';
import { approveComment } from '../../lib/comments/moderation/moderate-comment';
import { postComment } from '../../lib/comments/post-comment';
import { commentOfReceipt } from '../../lib/comments/receipt';
import { closeDatabase, openDatabase } from '../../lib/db';
import { GUEST, OWNER } from '../../lib/viewer';
import { freePort } from '../../scripts/postgresql';
import { answered, serve } from './tools';

/** The blog that is measured: the demo, whose article has exactly twenty comments. */

export const SLUG = 'voiture-electrique-hiver';
export const ARTICLE = `/articles/${SLUG}`;
const SECRET = 'a secret of the benchmarks, long enough';
const root = path.join(import.meta.dirname, '../..');
/** What `npm start` runs, flags and all. */
const [, ...START] = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts.start.split(
  ' ',
);

export type Blog = { url: string; pid: number; stop(): Promise<void> };

export type Data = {
  folder: string;
  file: string;
  /** Serves it as `npm start` does, on the serving core. */
  start(env?: Record<string, string>): Promise<Blog>;
  remove(): void;
};

/** A folder with the filled database. */
export async function blogData(): Promise<Data> {
  const folder = mkdtempSync(path.join(tmpdir(), 'causerie-bench-'));
  const file = path.join(folder, 'causerie.db');
  const start = async (env: Record<string, string> = {}): Promise<Blog> => {
    const port = await freePort();
    const log = path.join(folder, 'blog.log');
    const { child, stop } = serve(
      process.execPath,
      START,
      log,
      {
        NODE_ENV: 'production',
        DATABASE_URL: `file:${file}`,
        DATA_DIR: folder,
        PORT: String(port),
        SECRET,
        ...env,
      },
      root,
    );
    const url = `http://127.0.0.1:${port}`;
    await answered(`${url}/api/health/ready`, log).catch(async (error) => {
      await stop();
      throw error;
    });
    return { url, pid: child.pid ?? 0, stop };
  };
  const first = await start();
  await first.stop();
  await fill(`file:${file}`);
  return { folder, file, start, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Comments of an ordinary length until there are twenty. */
async function fill(url: string): Promise<void> {
  // For the receipts, which the verbs sign.
  process.env.SECRET = SECRET;
  await openDatabase(url);
  const found = await readArticle(GUEST, SLUG);
  if (found.moved) throw new Error('the article has moved');
  const { id } = found.article;
  const there = (await countApproved(GUEST, [id]))[id] ?? 0;
  for (let n = there; n < 20; n++) {
    const body = `Même constat ici, par grand froid : ${n} kilomètres de moins, et une heure de plus à la borne. Merci pour ces mesures.`;
    const posted = await postComment(GUEST, SLUG, {
      body,
      name: `Lectrice ${n}`,
      email: `l${n}@example.org`,
      parent: '',
    });
    const comment = posted.accepted ? commentOfReceipt(posted.receipt) : undefined;
    if (comment !== undefined) await approveComment(OWNER, comment, 'pending');
  }
  await closeDatabase();
}

/** The memory of a process that is in use, in MiB. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
