import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** What every measurement needs: commands, one core for each side, medians. */

export const run = promisify(execFile);

/** The core that serves, and the one that asks. */
export const SERVER = '0';
export const CLIENT = '1';

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Whether a command is there; Debian keeps servers where only root looks. */
export function has(command: string): boolean {
  return (process.env.PATH ?? '')
    .split(':')
    .concat('/usr/sbin', '/sbin')
    .some((folder) => existsSync(`${folder}/${command}`));
}

/** A server in a process group of its own, on the serving core. `log` takes what it prints. */
export function serve(
  command: string,
  args: string[],
  log: string,
  env: Record<string, string> = {},
  cwd?: string,
) {
  const out = openSync(log, 'a');
  const child: ChildProcess = spawn('taskset', ['-c', SERVER, command, ...args], {
    detached: true,
    stdio: ['ignore', out, out],
    env: { NODE_ENV: 'production', PATH: `${process.env.PATH}:/usr/sbin`, HOME: process.env.HOME, ...env },
    cwd: cwd ?? process.cwd(),
  });
  return { child, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}

/** Waits until an address is answered with 200. @throws with the end of the log after five minutes: the first start builds */
export async function answered(url: string, log: string): Promise<void> {
  for (let n = 0; n < 3_000; n++) {
    const status = await fetch(url).then(
      (answer) => answer.arrayBuffer().then(() => answer.status),
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} is not answered:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

export type Measured = { perSecond: number; p50: number; p99: number; failed: number; requests: number };

type Load = { connections?: number; seconds?: number; script?: string; headers?: Record<string, string> };

/** One run of wrk, in one thread on the asking core. Times in milliseconds. */
export async function wrk(
  url: string,
  { connections = 32, seconds = 4, script, headers }: Load = {},
): Promise<Measured> {
  const sent = { 'accept-encoding': 'gzip', ...headers };
  const { stdout } = await run('taskset', [
    ...['-c', CLIENT, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...Object.entries(sent).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ...(script === undefined ? [] : ['-s', script]),
    url,
  ]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const time = (percent: number) => {
    const [, value = '0', unit = 'ms'] =
      new RegExp(`\\s${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout) ?? [];
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1);
  };
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: time(50),
    p99: time(99),
    failed: number(/Non-2xx or 3xx responses: (\d+)/) + number(/Socket errors: connect (\d+)/),
    requests: number(/(\d+) requests in/),
  };
}
