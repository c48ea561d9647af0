import Database from 'better-sqlite3';
import { expect, inject, test, vi } from 'vitest';
import { countQueues } from '../../../lib/comments/queue/count-queues';
import { OWNER } from '../../../lib/viewer';
import { databaseUrl } from '../../setup/each-database';
import { published, typed } from '../../support/cast';
import { ask, useDoors } from '../../support/door';

const openDoor = useDoors();

test('a comment that finds SQLite’s lock taken for too long is answered with 503, never as received', async ({
  skip,
}) => {
  if (inject('provider') !== 'sqlite') skip('PostgreSQL has no such lock');
  const { slug } = await published();
  const door = await openDoor();
  const send = (accept: string) =>
    ask(door.port, `/articles/${slug}/comments`, {
      method: 'POST',
      headers: {
        accept,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(typed()).toString(),
    });
  const other = new Database(databaseUrl().replace('file:', ''));
  other.exec('BEGIN IMMEDIATE');
  // Ten seconds of waiting are over at once.
  const from = performance.now();
  let asked = 0;
  const time = vi.spyOn(performance, 'now').mockImplementation(() => from + asked++ * 1_000);
  for (const accept of ['text/html', 'application/json']) {
    const answer = await send(accept);
    expect(answer.status, accept).toBe(503);
    expect(answer.headers['retry-after'], accept).toBe('5');
    expect(answer.headers.location, accept).toBeUndefined();
  }
  time.mockRestore();
  other.exec('COMMIT');
  other.close();
  expect((await countQueues(OWNER)).pending).toBe(0);
  expect((await send('text/html')).status).toBe(303);
  expect((await countQueues(OWNER)).pending).toBe(1);
});
