import { fromNow, MINUTE, now } from '../clock';
import { transaction } from '../db';
import { log } from '../log';
import { claimJob, findJob, releaseJob } from './store';

/** What the clock does. Of all processes on a database one at a time does it. */
export type Job = {
  /** Its row in the table of jobs. */
  name: string;
  /** It runs as often, in milliseconds; 0: whenever there is something to do. */
  every: number;
  /** After as long a process that has not come back is taken for dead, in milliseconds. */
  lease: number;
  /** How often each process looks whether it is to run, in milliseconds. */
  look: number;
  /** Whether there is something to do: a look must not write. */
  hasWork?: () => Promise<boolean>;
  /** In how many milliseconds there is something to do next, where that is known: it is not to wait for a look. */
  workIn?: () => Promise<number | undefined>;
  /** A change with this tag (lib/freshness.ts) makes it look at once. */
  wokenBy?: string;
  run(signal: AbortSignal): Promise<unknown>;
};

const AFTER_FAILURE = MINUTE;

/**
 * Runs a job if it is time and no other process does. A failure is logged and the job tried again after a
 * minute. Nothing is written when there is nothing to do. @returns whether it ran
 */
export async function runJob(job: Job, signal: AbortSignal): Promise<boolean> {
  const { name, every, lease } = job;
  const at = now();
  const ranBefore = fromNow(-every);
  const row = await findJob(name);
  if (row?.claimedUntil && row.claimedUntil > at) return false;
  if (row?.ranAt && row.ranAt > ranBefore) return false;
  if (job.hasWork && !(await job.hasWork())) return false;
  const until = fromNow(lease);
  if (!(await transaction((tx) => claimJob(tx, name, { now: at, until, ranBefore })))) return false;
  try {
    await job.run(signal);
    await transaction((tx) => releaseJob(tx, name, until, { claimedUntil: null, ranAt: now() }));
  } catch (error) {
    logFailure(name, error);
    await transaction((tx) => releaseJob(tx, name, until, { claimedUntil: fromNow(AFTER_FAILURE) }));
  }
  return true;
}

/** Logs a job's failure by its kind and code: the message of an error may hold somebody's address. */
export function logFailure(job: string, error: unknown): void {
  const { name, code } = error as { name?: unknown; code?: unknown };
  log().error({ job, error: name, code }, 'a job failed and will be tried again');
}
