import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { changed, EVERYTHING } from '../../../lib/freshness';
import { type Job, runJob } from '../../../lib/jobs/run-job';
import { JOBS, startJobs } from '../../../lib/jobs/run-jobs';
import { log } from '../../../lib/log';
import { OUTBOX } from '../../../lib/outbox/enqueue';
import { until } from '../../support/until';

/** What the clock does, whichever process it is that looks. */

const RUNNING = new AbortController().signal;

let runs: number;
let work: () => Promise<void>;
let job: Job;
beforeEach(() => {
  runs = 0;
  work = async () => {};
  job = {
    name: 'every hour',
    every: HOUR,
    lease: 10 * MINUTE,
    look: MINUTE,
    run: async () => {
      runs++;
      await work();
    },
  };
});

const look = () => runJob(job, RUNNING);
/** As many processes that look in the same moment. */
const looks = (count: number) => Promise.all(Array.from({ length: count }, look));

describe('a job', () => {
  test('runs once, however many processes look at the same time, and again when its time has come', async () => {
    expect((await looks(8)).filter((ran) => ran)).toHaveLength(1);
    await look();
    moveClock(59 * MINUTE);
    await looks(3);
    expect(runs).toBe(1);
    moveClock(61 * MINUTE);
    await looks(8);
    expect(runs).toBe(2);
  });

  test('catches up after the blog stood still: at once, and once for all that was missed', async () => {
    await look();
    moveClock(5 * DAY);
    await looks(4);
    await looks(4);
    expect(runs).toBe(2);
  });

  test('that fails is tried again after a minute, by any process, and its message is in no log', async () => {
    const error = vi.spyOn(log(), 'error').mockImplementation(() => {});
    work = async () => {
      throw Object.assign(new TypeError('jeanne@lectrices.example'), { code: 'E_WORK' });
    };
    expect(await look()).toBe(true);
    expect(error.mock.calls).toEqual([
      [{ job: 'every hour', error: 'TypeError', code: 'E_WORK' }, expect.any(String)],
    ]);
    expect(await look(), 'not at once').toBe(false);
    work = async () => {};
    moveClock(MINUTE + 1_000);
    expect((await looks(4)).filter((ran) => ran)).toHaveLength(1);
    expect(runs).toBe(2);
    await look();
    expect(runs, 'and then in an hour').toBe(2);
  });

  test('is not taken from a process that is at it, and is after its lease: that process is dead', async () => {
    let end = () => {};
    work = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    const first = look();
    await until(async () => runs === 1, 'the first run');
    moveClock(9 * MINUTE);
    expect(await look()).toBe(false);
    moveClock(11 * MINUTE);
    const endOfFirst = end;
    work = async () => {};
    expect(await look()).toBe(true);
    const { ranAt } = await reading().job.findUniqueOrThrow({ where: { name: job.name } });
    // The dead one was only slow: what it says now changes nothing any more.
    endOfFirst();
    await first;
    expect(await reading().job.findUniqueOrThrow({ where: { name: job.name } })).toMatchObject({
      ranAt,
      claimedUntil: null,
    });
    expect(runs).toBe(2);
  });

  test('that has nothing to do writes nothing', async () => {
    job = { ...job, every: 0, hasWork: async () => false };
    await looks(3);
    expect(runs).toBe(0);
    expect(await reading().job.count()).toBe(0);
  });
});

describe('the jobs of a process', () => {
  let stop = async () => {};
  afterEach(() => stop());

  test('are what is planned, the outbox, what was typed and not taken, trash, what is read on and searched, media, and what is too old', () => {
    expect(JOBS.map(({ name }) => name)).toEqual([
      ...['schedules', 'outbox', 'forget-typed', 'empty-trash', 'relate', 'search', 'sweep-media', 'forget'],
    ]);
  });

  test('run without being asked, and end with it: what is running is waited for', async () => {
    let end = () => {};
    work = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    stop = startJobs([job]);
    await until(async () => runs === 1, 'the job');
    const stopped = vi.fn();
    const ended = stop().then(stopped);
    await new Promise((turn) => setImmediate(turn));
    expect(stopped).not.toHaveBeenCalled();
    end();
    await ended;
    expect(runs).toBe(1);
    expect(await reading().job.findFirstOrThrow()).toMatchObject({ claimedUntil: null });
  });

  test.each([OUTBOX, EVERYTHING])(
    'that sends mails is woken by a mail that was written (%s)',
    async (tag) => {
      let isThere = false;
      let seen = 0;
      const hasWork = async () => {
        seen++;
        return isThere;
      };
      // The first look finds nothing; the next would be in a day.
      stop = startJobs([{ ...job, name: 'outbox', every: 0, look: DAY, hasWork, wokenBy: OUTBOX }]);
      await until(async () => seen === 1, 'the first look');
      isThere = true;
      await transaction(async (tx) => changed(tx, [tag]));
      await until(async () => runs > 0, 'the job');
    },
  );
});
