import { describe, expect, test } from 'vitest';
import { decideComments, undoDecisions } from '../../../../lib/comments/moderation/decide';
import { approveComment } from '../../../../lib/comments/moderation/moderate-comment';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { reading } from '../../../../lib/db';
import { Conflict } from '../../../../lib/errors';
import { compose } from '../../../../lib/outbox/compose';
import { OWNER } from '../../../../lib/viewer';
import { noe } from '../../../support/cast';
import { mails, stateOf, trail } from '../../../support/decisions';
import { CANARY, commentRow, INSULT, network, report, reported, rows } from '../../../support/reports';

const seen = (id: string) => ({ id, from: 'approved' as const, version: 1 });

/** The letters of the outbox about decided reports, as they would be sent now. */
const letters = async () =>
  (await Promise.all((await mails('report-decided')).map((mail) => compose({ ...mail, mails: [mail] })))).map(
    (composed) => composed?.letter.text,
  );

describe('a reported comment that is approved', () => {
  test('is kept: its reports are decided, the decision is written down, and it stays', async () => {
    const moderator = await noe();
    const { slug, id } = await reported();
    await report(slug, id, { ...INSULT, email: CANARY }, network(1));
    expect((await listQueue(moderator, 'reported')).items).toHaveLength(1);
    // A report that arrives after the moderator saw the page changes nothing.
    await report(slug, id, INSULT, network(2));
    const { results } = await decideComments(moderator, { seen: [seen(id)], to: 'approved' });
    expect(results).toMatchObject([{ result: 'done' }]);
    expect((await listQueue(moderator, 'reported')).items).toEqual([]);
    expect(await rows()).toMatchObject([{ outcome: 'kept' }, { outcome: 'kept' }]);
    expect(await commentRow(id)).toMatchObject({ status: 'approved', shown: true, reports: 0 });
    const decision = await reading().decision.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(decision).toMatchObject({ from: 'approved', to: 'approved' });
    expect((await rows()).every(({ decidedBy }) => decidedBy === decision.id)).toBe(true);
    expect((await trail(id)).at(-1)).toMatchObject({
      action: 'comment.keep',
      data: { from: 'approved', to: 'approved', version: 1 },
    });
    expect(await letters()).toHaveLength(1);
  });

  test('and taken back: the reports are open and counted again, and nobody is told', async () => {
    const { slug, id } = await reported();
    await report(slug, id, { ...INSULT, email: CANARY }, network(1));
    const before = [await stateOf(id), await rows()];
    const { batchId } = await decideComments(OWNER, { seen: [seen(id)], to: 'approved' });
    await undoDecisions(OWNER, batchId);
    expect([await stateOf(id), await rows()]).toEqual(before);
    expect(await letters()).toEqual([undefined]);
    // One that came in between is counted too.
    const again = await decideComments(OWNER, { seen: [seen(id)], to: 'approved' });
    await report(slug, id, INSULT, network(2));
    await undoDecisions(OWNER, again.batchId);
    expect((await commentRow(id)).reports).toBe(2);
  });

  test('without open reports there is nothing to decide, and of two at once one does', async () => {
    const { slug, id } = await reported();
    await expect(approveComment(OWNER, id, 'approved')).rejects.toThrow(Conflict);
    await report(slug, id);
    const answers = await Promise.allSettled([1, 2, 3].map(() => approveComment(OWNER, id, 'approved')));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await commentRow(id)).reports).toBe(0);
  });
});

describe('a decision that removes what was reported', () => {
  test.each(['refused', 'spam', 'trashed'] as const)(
    'as %s opens the reports again when it is taken back, and the last one is told',
    async (to) => {
      const { slug, id } = await reported();
      await report(slug, id, { ...INSULT, email: CANARY }, network(1));
      await report(slug, id, INSULT, network(2));
      const { batchId } = await decideComments(OWNER, { seen: [seen(id)], to });
      expect(await rows()).toMatchObject([{ outcome: 'removed' }, { outcome: 'removed' }]);
      expect((await letters()).filter(Boolean)).toHaveLength(1);
      await undoDecisions(OWNER, batchId);
      expect(await rows()).toMatchObject([
        { outcome: '', decidedAt: null, decidedBy: null },
        { outcome: '' },
      ]);
      expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 2 });
      expect((await letters()).filter(Boolean)).toEqual([]);
      await approveComment(OWNER, id, 'approved');
      expect(await rows()).toMatchObject([{ outcome: 'kept' }, { outcome: 'kept' }]);
      expect((await letters()).filter(Boolean), 'the mail of the decision that stands').toHaveLength(1);
    },
  );
});
