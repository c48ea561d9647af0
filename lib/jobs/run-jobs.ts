import { HOUR, MINUTE } from '../clock';
import { forgetOldAttempts, hasOldAttempts } from '../comments/attempts/forget-attempts';
import { forgetOldTraces } from '../comments/forget-old-traces';
import { EVERYTHING, onChanged } from '../freshness';
import { OUTBOX } from '../outbox/enqueue';
import { hasDue, sendDue } from '../outbox/send-due';
import { OWNER } from '../viewer';
import { type Job, logFailure, runJob } from './run-job';

const SECOND = 1_000;

const OUTBOX_JOB: Job = {
  name: 'outbox',
  every: 0,
  lease: 5 * MINUTE,
  look: SECOND,
  hasWork: hasDue,
  run: sendDue,
};

/** What the clock does on a blog. */
export const JOBS: readonly Job[] = [
  OUTBOX_JOB,
  {
    name: 'forget-typed',
    every: 0,
    lease: 5 * MINUTE,
    look: MINUTE,
    hasWork: hasOldAttempts,
    run: () => forgetOldAttempts(OWNER),
  },
  { name: 'forget', every: HOUR, lease: HOUR, look: MINUTE, run: () => forgetOldTraces(OWNER) },
];

/** How long the end of the process waits for a job, in milliseconds: a mail server may be slow. */
const LAST_JOB = 10 * SECOND;

/**
 * Runs the jobs of the blog until it is stopped: the outbox as soon as a mail is due, what is to be forgotten
 * every hour. @returns what stops them; it waits for what is running
 */
export function startJobs(jobs: readonly Job[] = JOBS): () => Promise<void> {
  const ending = new AbortController();
  const running = new Map<Job, Promise<void>>();
  const nextLook = new Map<Job, number>();

  const start = (job: Job) => {
    nextLook.set(job, Date.now() + job.look);
    const run = runJob(job, ending.signal)
      .then(
        () => {},
        (error) => logFailure(job.name, error),
      )
      .finally(() => running.delete(job));
    running.set(job, run);
  };
  const tick = () => {
    for (const job of jobs) if (!running.has(job) && (nextLook.get(job) ?? 0) <= Date.now()) start(job);
  };
  const timer = setInterval(tick, SECOND);
  timer.unref();
  const deaf = onChanged((tags) => {
    if (!tags.some((tag) => tag === OUTBOX || tag === EVERYTHING)) return;
    for (const job of jobs) if (job.name === OUTBOX_JOB.name) nextLook.set(job, 0);
    // Later: whoever changed something does not wait for a job.
    setImmediate(() => !ending.signal.aborted && tick());
  });
  return async () => {
    clearInterval(timer);
    deaf();
    ending.abort();
    let limit: NodeJS.Timeout | undefined;
    const tooLong = new Promise((resolve) => {
      limit = setTimeout(resolve, LAST_JOB);
    });
    await Promise.race([Promise.all(running.values()), tooLong]);
    clearTimeout(limit);
  };
}
