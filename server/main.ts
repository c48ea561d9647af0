import path from 'node:path';
import next from 'next';
import { closeDatabase } from '../lib/db';
import { env } from '../lib/env';
import { onChanged } from '../lib/freshness';
import { startJobs } from '../lib/jobs/run-jobs';
import { log } from '../lib/log';
import { watchOtherProcesses } from '../lib/other-processes';
import { siteTheme } from '../lib/theme/site-theme';
import { keepViews } from '../lib/views/keep-views';
import { blogServer } from './blog-server';
import type { KeptPage } from './kept-page';
import { PageCache } from './page-cache';
import { readStyles } from './reader-styles';
import { flushRequestLog } from './request-log';
import { staticFiles } from './static-files';
import { withTheme, withThemeStyle } from './theme-file';
import { ViewCounter } from './view-counter';

const MIB = 2 ** 20;

/** Serves the blog until the process is told to stop. @returns the address to open, once it answers. */
export async function serve({ dev = false } = {}): Promise<string> {
  const { HOST, PORT, PAGE_CACHE_MIB, siteUrl } = env();
  const theme = siteTheme();
  for (const warning of theme?.warnings ?? []) log().warn({ theme: warning }, 'too faint to be read');
  // next-auth reads its own address from the environment.
  process.env.NEXTAUTH_URL ??= siteUrl.origin;
  const dir = path.join(import.meta.dirname, '..');
  const dist = path.join(dir, process.env.CAUSERIE_DIST || '.next');
  const nextApp = next({ dev, dir, hostname: HOST, port: PORT });
  await nextApp.prepare();
  const handle = nextApp.getRequestHandler();
  const cache = new PageCache<KeptPage>(PAGE_CACHE_MIB * MIB);
  onChanged((tags) => cache.changed(tags));
  const unwatch = await watchOtherProcesses();
  const views = new ViewCounter();
  const { server, stop } = blogServer({
    app: (request, response) => handle(request, response),
    cache,
    files: withTheme(staticFiles(dist), theme),
    styles: dev ? new Map() : withThemeStyle(readStyles(dist), theme),
    views,
    dev,
  });
  if (dev) server.on('upgrade', nextApp.getUpgradeHandler());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const stopJobs = startJobs();
  const stopViews = keepViews(views);
  onceToldToStop(async () => {
    await stop();
    await stopViews();
    await stopJobs();
    await unwatch();
    await nextApp.close();
    await closeDatabase();
    flushRequestLog();
  });
  return siteUrl.href;
}

function onceToldToStop(end: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await end();
    process.stdout.write('  Stopped: the last requests are answered, the database is closed.\n');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
