import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Blog, startBlog } from '../blog';

/** A blog of its own with the demo and what is awkward to show. */
export async function startAwkwardBlog(): Promise<Blog> {
  const blog = await startBlog();
  try {
    const fill = path.join(import.meta.dirname, 'fill.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', fill], {
      env: blog.env as NodeJS.ProcessEnv,
    });
    return blog;
  } catch (error) {
    await blog.stop();
    throw error;
  }
}
