import pg from 'pg';
import { CHANNEL, foreignCommits, isPostgresql, PROCESS } from './db';
import { env } from './env';
import { announce, EVERYTHING, setHearsOthers } from './freshness';

/** Notices what other processes on the same database change: a command, another instance of the blog. */

const SQLITE_EVERY = 200;
const RECONNECT_AFTER = 300;

/**
 * Announces the changes of other processes in this one: on PostgreSQL by their tags within the time of a
 * message, on SQLite as a change of everything within 0.2 s. @returns what ends it.
 */
export async function watchOtherProcesses(): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env();
  const end = await (isPostgresql(DATABASE_URL) ? watchPostgresql(DATABASE_URL) : watchSqlite());
  setHearsOthers(true);
  return async () => {
    setHearsOthers(false);
    await end();
  };
}

async function watchSqlite(): Promise<() => Promise<void>> {
  let known = await foreignCommits();
  const look = async () => {
    const count = await foreignCommits().catch(() => undefined);
    // A database that does not answer says nothing of what is fresh.
    if (count === known) return;
    if (count !== undefined) known = count;
    announce([EVERYTHING]);
  };
  const timer = setInterval(look, SQLITE_EVERY);
  timer.unref();
  return async () => clearInterval(timer);
}

async function watchPostgresql(url: string): Promise<() => Promise<void>> {
  let ended = false;
  let client: pg.Client | undefined;
  const listen = async () => {
    const opened = new pg.Client({ connectionString: url, keepAlive: true });
    // Without a listener the loss of the connection would end the process.
    opened.on('error', () => {});
    opened.on('notification', ({ payload }) => {
      const [from, ...tags] = JSON.parse(payload ?? '[]') as string[];
      if (from !== PROCESS) announce(tags);
    });
    opened.once('end', () => {
      if (!ended) void again();
    });
    await opened.connect();
    await opened.query(`LISTEN ${CHANNEL}`);
    client = opened;
  };
  // What was said while nobody listened is not known: nothing counts as fresh until somebody does.
  const again = async () => {
    while (!ended) {
      announce([EVERYTHING]);
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_AFTER).unref());
      if (
        await listen().then(
          () => true,
          () => false,
        )
      )
        break;
    }
    announce([EVERYTHING]);
  };
  await listen();
  return async () => {
    ended = true;
    await client?.end();
  };
}
