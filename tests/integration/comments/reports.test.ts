import { describe, expect, test } from 'vitest';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { postComment } from '../../../lib/comments/post-comment';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { listReports } from '../../../lib/comments/reports/list-reports';
import { readReportAttempt } from '../../../lib/comments/reports/read-report-attempt';
import { reading } from '../../../lib/db';
import { NotFound, TooMany } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, pending, published } from '../../support/cast';

import { CANARY, commentRow, INSULT, network, refused, report, reported, rows } from '../../support/reports';

describe('a report', () => {
  test('is stored with its reason, its words and the text that it means, by somebody without an account', async () => {
    const { slug, id } = await reported();
    const input = { reason: 'other', words: '  C’est mon texte,\r\nrecopié.  ', email: '' };
    expect(await report(slug, id, input)).toEqual({ accepted: true });
    expect(await rows()).toMatchObject([
      {
        commentId: id,
        version: 1,
        reason: 'other',
        words: 'C’est mon texte,\nrecopié.',
        contactId: null,
        decidedAt: null,
        outcome: '',
      },
    ]);
    expect((await commentRow(id)).reports).toBe(1);
  });

  test('says nothing of where it came from: its sender is a keyed hash', async () => {
    const { slug, id } = await reported();
    await report(slug, id);
    const stored = JSON.stringify([await rows(), await reading().throttle.findMany()]);
    expect(stored).not.toContain('203.0.113');
  });

  test('that is sent twice is one and has the same answer, whatever else it says', async () => {
    const { slug, id } = await reported();
    const answers = [
      await report(slug, id),
      await report(slug, id),
      await report(slug, id, { ...INSULT, reason: 'spam', email: CANARY }),
    ];
    expect(answers).toEqual([{ accepted: true }, { accepted: true }, { accepted: true }]);
    expect(await rows()).toMatchObject([{ reason: 'insult' }]);
    expect((await commentRow(id)).reports).toBe(1);
    expect(await reading().contact.count({ where: { email: CANARY } })).toBe(0);
    expect(await reading().auditEntry.count({ where: { action: 'comment.report' } })).toBe(1);
  });

  test('sent fifty times at once from one network is one', async () => {
    const { slug, id } = await reported();
    const answers = await Promise.all(Array.from({ length: 50 }, () => report(slug, id)));
    expect(answers.every(({ accepted }) => accepted)).toBe(true);
    expect(await rows()).toHaveLength(1);
    expect((await commentRow(id)).reports).toBe(1);
    expect(await reading().auditEntry.count({ where: { action: 'comment.report' } })).toBe(1);
  });

  test('sent at once from twenty networks is twenty', async () => {
    const { slug, id } = await reported();
    await Promise.all(Array.from({ length: 20 }, (_, n) => report(slug, id, INSULT, network(n))));
    expect(await rows()).toHaveLength(20);
    expect((await commentRow(id)).reports).toBe(20);
  });

  test('is taken ten times an hour from one network; what is refused leaves nothing, and others go on', async () => {
    const { slug } = await published();
    const ids: string[] = [];
    for (let n = 0; n < 11; n++) ids.push(await approved(slug, { body: `Numéro ${n}` }));
    const [last = '', ...first] = ids.reverse();
    for (const id of first) expect(await report(slug, id)).toEqual({ accepted: true });
    await expect(report(slug, last)).rejects.toThrow(TooMany);
    expect((await commentRow(last)).reports).toBe(0);
    expect(await rows()).toHaveLength(10);
    expect(await report(slug, first[0] ?? '')).toEqual({ accepted: true });
    expect(await report(slug, last, INSULT, network(1))).toEqual({ accepted: true });
    moveClock(HOUR + MINUTE);
    expect(await report(slug, last)).toEqual({ accepted: true });
    expect((await commentRow(last)).reports).toBe(2);
  });

  test.each([
    '<script>alert(1)</script>',
    '\'; DROP TABLE "Report"; --',
    '{{7*7}} <%= 7*7 %> %s %n \\u0000',
    '\u202eenvers\u202c \u200b\ufeff',
    'é'.repeat(1000),
  ])('keeps %j as the text that it is', async (words) => {
    const { slug, id } = await reported();
    await report(slug, id, { reason: 'other', words, email: '' });
    const [view] = (await listReports(OWNER, [id])).get(id) ?? [];
    expect(view?.words).toBe(words.trim());
  });

  test('loses what no database stores, and nothing else', async () => {
    const { slug, id } = await reported();
    await report(slug, id, { reason: 'spam', words: 'a\0b \ud800 c', email: '' });
    expect((await rows())[0]?.words).toBe('ab \ufffd c');
  });
});

describe('what is no public comment', () => {
  test('cannot be reported, and looks the same whatever it is', async () => {
    const { slug, articleId, id } = await reported();
    const waiting = await pending(slug, { body: 'Pas encore lu' });
    for (const wrong of ['', 'x', 'aaaaaaaaaaaaaaaa', waiting, '../..', id.toUpperCase()])
      await expect(report(slug, wrong), wrong).rejects.toThrow(NotFound);
    await expect(report('ailleurs', id)).rejects.toThrow(NotFound);
    const other = await published({ title: 'Ailleurs' });
    await expect(report(other.slug, id)).rejects.toThrow(NotFound);
    // Not even with a form that is wrong: nothing is kept for it.
    await expect(report(slug, waiting, { reason: '' })).rejects.toThrow(NotFound);
    await unpublishArticle(OWNER, articleId);
    await expect(report(slug, id)).rejects.toThrow(NotFound);
    expect(await rows()).toEqual([]);
    expect(await reading().commentAttempt.count()).toBe(0);
    expect((await commentRow(waiting)).reports).toBe(0);
  });
});

describe('a form that is not right', () => {
  test.each([
    [{ reason: '', words: '', email: '' }, { reason: 'reportReasonMissing' }],
    [{ reason: 'because', words: '', email: '' }, { reason: 'reportReasonMissing' }],
    [{ reason: 'other', words: ' \n ', email: '' }, { words: 'reportWordsMissing' }],
    [{ reason: 'spam', words: 'x'.repeat(1001), email: '' }, { words: 'reportWordsTooLong' }],
    [{ reason: 'spam', words: '', email: 'nobody' }, { email: 'emailMalformed' }],
    [{ reason: 'spam', words: '', email: `${'a'.repeat(250)}@x.example` }, { email: 'emailTooLong' }],
    [
      { reason: 'other', words: '', email: 'a@b' },
      { words: 'reportWordsMissing', email: 'emailMalformed' },
    ],
  ])('%j comes back with what was typed and what to correct', async (input, errors) => {
    const { slug, id } = await reported();
    const { attempt, ...answer } = await refused(slug, id, input);
    expect(answer.errors).toEqual(errors);
    expect(await readReportAttempt(GUEST, slug, id, attempt)).toEqual({ values: input, errors });
    expect(await rows()).toEqual([]);
    expect((await commentRow(id)).reports).toBe(0);
  });

  test('a form without fields is one without a reason', async () => {
    const { slug, id } = await reported();
    for (const input of [{}, { surprise: 1 }])
      expect((await refused(slug, id, input)).errors).toEqual({ reason: 'reportReasonMissing' });
  });

  test('is shown for thirty minutes, to whoever holds the token, for its comment alone', async () => {
    const { slug, id } = await reported();
    const other = await approved(slug, { body: 'Un autre' });
    const { attempt } = await refused(slug, id, {});
    await expect(readReportAttempt(GUEST, slug, other, attempt)).rejects.toThrow(NotFound);
    await expect(readReportAttempt(GUEST, 'ailleurs', id, attempt)).rejects.toThrow(NotFound);
    await expect(readReportAttempt(GUEST, slug, id, `${attempt}x`)).rejects.toThrow(NotFound);
    expect(JSON.stringify(await reading().commentAttempt.findMany())).not.toContain(attempt);
    moveClock(30 * MINUTE);
    await expect(readReportAttempt(GUEST, slug, id, attempt)).rejects.toThrow(NotFound);
  });

  test('is not opened as the form of a comment, nor that one as a report', async () => {
    const { slug, id } = await reported();
    const { attempt } = await refused(slug, id, {});
    await expect(readAttempt(GUEST, slug, attempt)).rejects.toThrow(NotFound);
    const posted = await postComment(GUEST, slug, { body: '', name: '', email: '', parent: '' });
    if (posted.accepted) throw new Error('it was accepted');
    await expect(readReportAttempt(GUEST, slug, id, posted.attempt)).rejects.toThrow(NotFound);
  });
});
