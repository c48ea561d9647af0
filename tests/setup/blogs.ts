import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startPostgresql } from '../../scripts/postgresql';
import { type Staff, staffOf, startBlog } from '../support/blog';
import { startMailServer } from '../support/mailbox';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    blogUrl: string;
    staff: Staff;
    mailFolder: string;
    databaseUrl: string;
  }
}

/** One blog with the demo for the browser tests of a project, on the database that the project is named after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgresql = project.name.endsWith('postgresql') ? await startPostgresql() : undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'causerie-browser-'));
  const databaseUrl = postgresql?.url('postgres') ?? `file:${folder}/causerie.db`;
  const mail = await startMailServer();
  const blog = await startBlog({
    env: {
      SMTP_URL: mail.url,
      MAIL_FROM: 'La Causerie <ne-pas-repondre@example.org>',
      DATABASE_URL: databaseUrl,
    },
  });
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/ready-blog.ts'], {
    env: blog.env as NodeJS.ProcessEnv,
  });
  project.provide('chromium', process.env.CHROMIUM_PATH ?? '/usr/bin/chromium');
  project.provide('blogUrl', blog.url);
  project.provide('staff', staffOf(blog));
  project.provide('mailFolder', mail.folder);
  project.provide('databaseUrl', databaseUrl);
  return async () => {
    await blog.stop();
    await mail.stop();
    await postgresql?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
