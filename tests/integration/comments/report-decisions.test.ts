import { describe, expect, test } from 'vitest';
import { MINUTE, moveClock, now } from '../../../lib/clock';
import { approveComment, trashComment } from '../../../lib/comments/moderation/moderate-comment';
import { readComment } from '../../../lib/comments/read-comment';
import { holdReported } from '../../../lib/comments/reports/hold-reported';
import { listReports } from '../../../lib/comments/reports/list-reports';
import { reading, transaction } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { onChanged } from '../../../lib/freshness';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../lib/viewer';
import { findTrace } from '../../support/canary';
import { approved, readThreads } from '../../support/cast';

import { CANARY, commentRow, INSULT, network, report, reported, rows } from '../../support/reports';

describe('the e-mail address of who reports', () => {
  test('is a contact, once, and stands in nothing that others see', async () => {
    const { slug, id, articleId } = await reported();
    const other = await approved(slug, { body: 'Un autre' });
    const input = { reason: 'hate', words: 'Relisez.', email: ` ${CANARY.toUpperCase()} ` };
    const answers = [await report(slug, id, input), await report(slug, other, input)];
    expect(await reading().contact.count({ where: { email: CANARY } })).toBe(1);
    const seen = JSON.stringify([
      answers,
      await readComment(GUEST, slug, id),
      await readThreads(articleId),
      [...(await listReports(OWNER, [id, other]))],
      await rows(),
      await reading().auditEntry.findMany(),
      await reading().throttle.findMany(),
    ]);
    expect(findTrace(seen, [CANARY])).toBeUndefined();
  });
});

describe('the rule that holds what is reported', () => {
  test('is off by default: reports alone hide nothing', async () => {
    const { slug, id } = await reported();
    for (let n = 0; n < 12; n++) await report(slug, id, INSULT, network(n));
    expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 12 });
  });

  test('takes a comment off the site at its number, tells the pages, and answers as before', async () => {
    await writeCommentSettings(OWNER, { reportsToHold: 3 });
    const { slug, id, articleId } = await reported();
    const tags: string[] = [];
    const stop = onChanged((changed) => tags.push(...changed));
    await report(slug, id, INSULT, network(1));
    await report(slug, id, INSULT, network(1));
    await report(slug, id, INSULT, network(2));
    expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 2 });
    expect(tags).toEqual([]);
    expect(await report(slug, id, INSULT, network(3))).toEqual({ accepted: true });
    stop();
    expect(await commentRow(id)).toMatchObject({
      status: 'pending',
      heldBy: 'reports',
      decidedAt: null,
      shown: false,
      reports: 3,
    });
    expect(tags.sort()).toEqual(['comments', `comments:${articleId}`]);
    await expect(readComment(GUEST, slug, id)).rejects.toThrow(NotFound);
    // Sent again by one of them it has its answer; from elsewhere there is nothing to report.
    expect(await report(slug, id, INSULT, network(2))).toEqual({ accepted: true });
    await expect(report(slug, id, INSULT, network(4))).rejects.toThrow(NotFound);
    const audit = await reading().auditEntry.findMany({ where: { action: 'comment.report' } });
    expect(audit.map(({ data }) => data)).toContainEqual({ reason: 'insult', isHeld: true });
  });

  test('holds once, however many arrive together', async () => {
    await writeCommentSettings(OWNER, { reportsToHold: 2 });
    const { slug, id } = await reported();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => report(slug, id, INSULT, network(n))),
    );
    const late = answers.filter(({ status }) => status === 'rejected');
    for (const answer of late) expect((answer as PromiseRejectedResult).reason).toBeInstanceOf(NotFound);
    expect(await rows()).toHaveLength(2);
    expect(await commentRow(id)).toMatchObject({ status: 'pending', reports: 2 });
  });

  test('leaves a place to what has approved answers below it', async () => {
    const { id } = await reported();
    await transaction((tx) => tx.comment.update({ where: { id }, data: { below: 1, shown: true } }));
    expect(await transaction((tx) => holdReported(tx, id))).toBe(true);
    expect(await commentRow(id)).toMatchObject({ status: 'pending', shown: true });
    expect(await transaction((tx) => holdReported(tx, id))).toBe(false);
  });
});

describe('a decision about what was reported', () => {
  test('decides all its reports, tells who asked for it, and leaves those of other comments', async () => {
    const { slug, id } = await reported();
    const other = await approved(slug, { body: 'Un autre' });
    await report(slug, id, { ...INSULT, email: CANARY }, network(1));
    await report(slug, id, INSULT, network(2));
    await report(slug, other, { ...INSULT, email: CANARY }, network(1));
    const before = now();
    await trashComment(OWNER, id, 'approved');
    const [first, second, third] = await rows();
    expect([first?.outcome, second?.outcome, third?.outcome]).toEqual(['removed', 'removed', '']);
    expect(first?.decidedAt?.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(third?.decidedAt).toBeNull();
    expect([(await commentRow(id)).reports, (await commentRow(other)).reports]).toEqual([0, 1]);
    expect(await reading().outboxMail.findMany()).toMatchObject([
      { kind: 'report-decided', contactId: first?.contactId, data: { reportId: first?.id } },
    ]);
    expect([...(await listReports(OWNER, [id, other])).keys()]).toEqual([other]);
    // Once decided, nobody is told again.
    await approveComment(OWNER, id, 'trashed');
    expect(await reading().outboxMail.count()).toBe(1);
    expect((await rows())[0]?.outcome).toBe('removed');
  });

  test('lists reports oldest first, by comment', async () => {
    const { slug, id } = await reported();
    await report(slug, id, INSULT, network(1));
    moveClock(MINUTE);
    await report(slug, id, { reason: 'other', words: 'Voir plus haut.', email: '' }, network(2));
    expect((await listReports(OWNER, [id])).get(id)).toEqual([
      { reason: 'insult', words: '', at: expect.any(Date) },
      { reason: 'other', words: 'Voir plus haut.', at: expect.any(Date) },
    ]);
    expect(await listReports(OWNER, [])).toEqual(new Map());
  });
});
