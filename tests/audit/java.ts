import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const run = promisify(execFile);
const jar: string = createRequire(import.meta.url)('vnu-jar');

export type Message = { type: string; subType?: string; url: string; message: string; extract?: string };

/** Why the Nu Html Checker cannot run here; undefined when it can. */
export async function missingJava(): Promise<string | undefined> {
  return run('java', ['-version']).then(
    () => undefined,
    () => 'there is no Java',
  );
}

/** What the Nu Html Checker says of files, in one process for all. */
export async function check(files: string[], options: string[] = []): Promise<Message[]> {
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...options, ...files];
  const { stdout } = await run('java', args, { maxBuffer: 2 ** 28 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

/** Those that say that something is wrong, each with where and what, the same ones once. */
export function errorsIn(messages: Message[], nameOf: (file: string) => string): string[] {
  const wrong = messages.filter(({ type }) => type === 'error' || type === 'non-document-error');
  const places = new Map<string, string[]>();
  for (const { message, url, extract = '' } of wrong) {
    const known = places.get(message) ?? [];
    places.set(message, [...known, `${nameOf(url)}: ${extract.replace(/\s+/g, ' ')}`]);
  }
  return [...places].map(
    ([message, at]) => `${message} (${at.length}×)\n      ${at.slice(0, 3).join('\n      ')}`,
  );
}
