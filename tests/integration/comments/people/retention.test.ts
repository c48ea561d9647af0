import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, moveClock } from '../../../../lib/clock';
import { hasOldAttempts } from '../../../../lib/comments/attempts/forget-attempts';
import { forgetOldTraces } from '../../../../lib/comments/forget-old-traces';
import { approveComment } from '../../../../lib/comments/moderation/moderate-comment';
import { postComment } from '../../../../lib/comments/post-comment';
import { reading } from '../../../../lib/db';
import { runJob } from '../../../../lib/jobs/run-job';
import { JOBS } from '../../../../lib/jobs/run-jobs';
import { writeCommentSettings } from '../../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { idOf, published, readThreads, typed } from '../../../support/cast';
import { confirm } from '../../../support/letters';
import { INSULT, network, report } from '../../../support/reports';

/** What the clock takes away by itself. */

const EMAIL = 'jeanne@lectrices.example';
const YEAR = 365 * DAY;

let slug: string;
let articleId: string;
beforeEach(async () => {
  ({ slug, id: articleId } = await published());
});

let texts = 0;
const send = async (email = EMAIL) =>
  idOf(
    await postComment(GUEST, slug, typed({ email, body: `Texte ${++texts}`, notify: '1', follow: '1' }), {
      network: '203.0.113.9/32',
      userAgent: 'Butineur/7.1',
    }),
  );
const row = (id: string) => reading().comment.findUniqueOrThrow({ where: { id } });
const addresses = async () =>
  (await reading().contact.findMany({ orderBy: { email: 'asc' } })).map(({ email }) => email);

describe('network and user agent', () => {
  test('are erased after ninety days, of that comment alone', async () => {
    const old = await send();
    moveClock(60 * DAY);
    const young = await send();
    moveClock(89 * DAY);
    await forgetOldTraces(OWNER);
    expect((await row(old)).network).not.toBeNull();
    moveClock(91 * DAY);
    await forgetOldTraces(OWNER);
    expect(await row(old)).toMatchObject({ network: null, userAgent: null, name: 'Jeanne' });
    expect(await row(young)).toMatchObject({ network: '203.0.113.9/32', userAgent: 'Butineur/7.1' });
  });

  test('are erased after as many days as the settings say, however many comments there are', async () => {
    await writeCommentSettings(OWNER, { networkDays: 1, perMinute: 0, perHour: 0 });
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await send(`lectrice-${n}@lectrices.example`));
    moveClock(DAY + MINUTE);
    await forgetOldTraces(OWNER);
    expect(await reading().comment.count({ where: { network: { not: null } } })).toBe(0);
    expect(await reading().comment.count({ where: { userAgent: { not: null } } })).toBe(0);
  });
});

describe('an e-mail address', () => {
  test('is erased three years after the last that came from it, with its mails and subscriptions; the text stays', async () => {
    await confirm(await send());
    const other = 'odile@lectrices.example';
    await send(other);
    moveClock(2 * YEAR);
    await send(other);
    moveClock(3 * YEAR - 5 * DAY);
    await forgetOldTraces(OWNER);
    expect(await addresses()).toEqual([EMAIL, other]);
    moveClock(3 * YEAR + 5 * DAY);
    await forgetOldTraces(OWNER);
    expect(await addresses()).toEqual([other]);
    expect(await reading().subscription.count()).toBe(0);
    expect(await reading().comment.count({ where: { contactId: null, name: 'Jeanne' } })).toBe(1);
    expect(await readThreads(articleId)).toEqual([]);
  });

  test('stays as long as the settings say; 0 is for ever', async () => {
    await writeCommentSettings(OWNER, { emailMonths: 0 });
    await send();
    moveClock(20 * YEAR);
    await forgetOldTraces(OWNER);
    expect(await addresses()).toEqual([EMAIL]);
    await writeCommentSettings(OWNER, { emailMonths: 12 });
    await forgetOldTraces(OWNER);
    expect(await addresses()).toEqual([]);
  });

  test('of who reported is erased as well, and taken from reports that were decided', async () => {
    const id = await send('odile@lectrices.example');
    await approveComment(OWNER, id, 'pending');
    await report(slug, id, { ...INSULT, email: EMAIL }, network(1));
    moveClock(3 * YEAR + 5 * DAY);
    await forgetOldTraces(OWNER);
    expect(await addresses()).toEqual([]);
    expect(await reading().report.findMany()).toMatchObject([{ contactId: null, reason: 'insult' }]);
  });
});

describe('what was typed and not taken', () => {
  const forgetTyped = JOBS.find(({ name }) => name === 'forget-typed');

  test('goes after its thirty minutes, even when nobody types any more', async () => {
    if (forgetTyped === undefined) throw new Error('no such job');
    await postComment(GUEST, slug, typed({ email: EMAIL, body: '' }));
    const { signal } = new AbortController();
    expect(await hasOldAttempts()).toBe(false);
    expect(await runJob(forgetTyped, signal)).toBe(false);
    moveClock(31 * MINUTE);
    expect(await runJob(forgetTyped, signal)).toBe(true);
    expect(await reading().commentAttempt.count()).toBe(0);
    expect(await runJob(forgetTyped, signal), 'and then there is nothing to do').toBe(false);
    expect(forgetTyped.look).toBeLessThanOrEqual(MINUTE);
  });
});

test('the hourly job does all that, and once an hour', async () => {
  const forget = JOBS.find(({ name }) => name === 'forget');
  if (forget === undefined) throw new Error('no such job');
  const id = await send();
  moveClock(91 * DAY);
  const { signal } = new AbortController();
  expect(await runJob(forget, signal)).toBe(true);
  expect((await row(id)).network).toBeNull();
  expect(await runJob(forget, signal)).toBe(false);
  moveClock(91 * DAY + HOUR + MINUTE);
  expect(await runJob(forget, signal)).toBe(true);
});
