import { hasUnrelated, relateAllArticles } from '../articles/related/relate-all';
import { hasDuePlan, runDuePlans, SCHEDULES, untilNextPlan } from '../articles/schedules/run-due';
import { hasUnwritten, indexLiveArticles } from '../articles/search/index-live';
import { hasOldTrash, purgeTrash } from '../articles/trash/purge-trash';
import { HOUR, MINUTE } from '../clock';
import { forgetOldAttempts, hasOldAttempts } from '../comments/attempts/forget-attempts';
import { forgetOldTraces } from '../comments/forget-old-traces';
import { EVERYTHING, onChanged } from '../freshness';
import { sweepMedia } from '../media/sweep-media';
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
  wokenBy: OUTBOX,
  run: sendDue,
};

const SCHEDULES_JOB: Job = {
  name: 'schedules',
  every: 0,
  // Each plan is taken in the transaction that carries it out: a dead process holds up the others, no more.
  lease: 10 * SECOND,
  look: SECOND,
  hasWork: hasDuePlan,
  workIn: untilNextPlan,
  wokenBy: SCHEDULES,
  run: runDuePlans,
};

/** What the clock does on a blog. */
export const JOBS: readonly Job[] = [
  SCHEDULES_JOB,
  OUTBOX_JOB,
  {
    name: 'forget-typed',
    every: 0,
    lease: 5 * MINUTE,
    look: MINUTE,
    hasWork: hasOldAttempts,
    run: () => forgetOldAttempts(OWNER),
  },
  {
    name: 'empty-trash',
    every: 0,
    lease: 5 * MINUTE,
    look: MINUTE,
    hasWork: hasOldTrash,
    run: () => purgeTrash(OWNER),
  },
  {
    name: 'relate',
    every: 0,
    lease: 5 * MINUTE,
    look: 10 * SECOND,
    hasWork: hasUnrelated,
    run: (signal) => relateAllArticles(OWNER, signal),
  },
  {
    name: 'search',
    every: 0,
    // It may have a hundred thousand articles to read.
    lease: HOUR,
    look: MINUTE,
    hasWork: hasUnwritten,
    wokenBy: 'site',
    run: (signal) => indexLiveArticles(OWNER, signal),
  },
  { name: 'sweep-media', every: HOUR, lease: HOUR, look: MINUTE, run: () => sweepMedia(OWNER) },
  { name: 'forget', every: HOUR, lease: HOUR, look: MINUTE, run: () => forgetOldTraces(OWNER) },
];

/** How long the end of the process waits for a job, in milliseconds: a mail server may be slow. */
const LAST_JOB = 10 * SECOND;

/**
 * Runs the jobs of the blog until it is stopped: what is planned at its time, the outbox as soon as a mail is due,
 * what is to be forgotten every hour. @returns what stops them; it waits for what is running
 */
export function startJobs(jobs: readonly Job[] = JOBS): () => Promise<void> {
  const ending = new AbortController();
  const running = new Map<Job, Promise<void>>();
  const nextLook = new Map<Job, number>();
  const wakes = new Map<Job, NodeJS.Timeout>();

  const look = async (job: Job) => {
    await runJob(job, ending.signal);
    wakeIn(job, await job.workIn?.());
  };
  const start = (job: Job) => {
    nextLook.set(job, Date.now() + job.look);
    const run = look(job)
      .catch((error) => logFailure(job.name, error))
      .finally(() => running.delete(job));
    running.set(job, run);
  };
  const tick = () => {
    for (const job of jobs) if (!running.has(job) && (nextLook.get(job) ?? 0) <= Date.now()) start(job);
  };
  // Looks are a second or two apart: what is due before the next but one has a timer of its own.
  const wakeIn = (job: Job, ms: number | undefined) => {
    // 0: it could not be done now, and is looked at again with the others.
    if (!ms || ms > job.look + 2 * SECOND) return;
    clearTimeout(wakes.get(job));
    wakes.set(job, setTimeout(() => wake(job), ms).unref());
  };
  const wake = (job: Job) => {
    nextLook.set(job, 0);
    if (!ending.signal.aborted) tick();
  };
  const timer = setInterval(tick, SECOND);
  timer.unref();
  const deaf = onChanged((tags) => {
    const woken = jobs.filter(({ wokenBy }) => tags.some((tag) => tag === wokenBy || tag === EVERYTHING));
    // Later: whoever changed something does not wait for a job.
    for (const job of woken) if (job.wokenBy !== undefined) setImmediate(() => wake(job));
  });
  return async () => {
    clearInterval(timer);
    for (const wakeUp of wakes.values()) clearTimeout(wakeUp);
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
