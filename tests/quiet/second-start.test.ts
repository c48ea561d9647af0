import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startBlog } from '../support/blog';

const folder = mkdtempSync(path.join(tmpdir(), 'causerie-again-'));
const env = { DATABASE_URL: `file:${folder}/causerie.db`, DATA_DIR: folder };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns the seconds that `npm start` says it took. */
async function start(): Promise<number> {
  const blog = await startBlog({ env, command: ['npm', 'start'] });
  await blog.stop();
  return Number(/Ready after ([\d.]+) s/.exec(blog.output())?.[1]);
}

test('a second start is ready within 5 seconds', async () => {
  await start();
  // Something else on the machine may slow one of them.
  const times = [await start(), await start(), await start()];
  expect(Math.min(...times)).toBeLessThan(5);
});
