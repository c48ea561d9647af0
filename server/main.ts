import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { closeDatabase } from '../lib/db';
import { env } from '../lib/env';
import { frontDoor } from './front-door';

/** Slow or endless requests end here: headers within 10 s, the whole request within 60 s. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};
const LAST_REQUESTS = 10_000;

/** Serves the blog until the process is told to stop. @returns the address to open, once it answers. */
export async function serve({ dev = false } = {}): Promise<string> {
  const { HOST, PORT, siteUrl } = env();
  // next-auth reads its own address from the environment.
  process.env.NEXTAUTH_URL ??= siteUrl.origin;
  const app = next({ dev, dir: path.join(import.meta.dirname, '..'), hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer(
    LIMITS,
    frontDoor((request, response) => handle(request, response), dev),
  );
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });

  /** Takes no new connection, finishes the requests in flight, closes the database. */
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection that was busy is kept alive once it is answered: without this it would be asked again and again.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
    await closed;
    clearInterval(sweep);
    clearTimeout(timer);
    await app.close();
    await closeDatabase();
    process.stdout.write('  Stopped: the last requests are answered, the database is closed.\n');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return siteUrl.href;
}
