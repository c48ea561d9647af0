import { describe, expect, test } from 'vitest';
import { approveComment, trashComment } from '../../../lib/comments/moderation/moderate-comment';
import { postComment } from '../../../lib/comments/post-comment';
import { listQueue } from '../../../lib/comments/queue/list-queue';
import { readComment } from '../../../lib/comments/read-comment';
import { reading, transaction } from '../../../lib/db';
import { compose } from '../../../lib/outbox/compose';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../lib/viewer';
import { idOf, published, typed } from '../../support/cast';
import { mails } from '../../support/decisions';
import { CANARY, commentRow, HERE, INSULT, network, report, reported, rows } from '../../support/reports';

/** A thousand reports, as a thousand networks would send them. */
async function flood(commentId: string): Promise<void> {
  const createdAt = new Date();
  const one = { commentId, version: 1, reason: 'spam', words: '<b>x</b>', createdAt };
  const data = Array.from({ length: 1000 }, (_, n) => ({ ...one, id: `report ${n}`, sender: `sender ${n}` }));
  await transaction(async (tx) => {
    await tx.report.createMany({ data });
    await tx.comment.update({ where: { id: commentId }, data: { reports: { increment: 1000 } } });
  });
}

describe('a thousand reports of one comment', () => {
  test('hide nothing without the rule, fill no page, and one decision decides them all', async () => {
    const { slug, id } = await reported();
    await report(slug, id, { ...INSULT, email: CANARY });
    await flood(id);
    await report(slug, id, INSULT, network(1));
    expect(await readComment(GUEST, slug, id)).toMatchObject({ id });
    const [item] = (await listQueue(OWNER, 'reported')).items;
    expect(item?.reports).toHaveLength(20);
    expect(item?.reportCount).toBe(1002);
    await approveComment(OWNER, id, 'approved');
    expect(await reading().report.count({ where: { outcome: 'kept' } })).toBe(1002);
    expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 0 });
    expect(await mails('report-decided')).toHaveLength(1);
  });

  test('with the rule, its number is enough, and a moderator who has kept the comment is asked again only after as many', async () => {
    await writeCommentSettings(OWNER, { reportsToHold: 3 });
    const { slug, id } = await reported();
    for (let n = 0; n < 3; n++) await report(slug, id, INSULT, network(n));
    expect((await commentRow(id)).status).toBe('pending');
    await approveComment(OWNER, id, 'pending');
    for (let n = 3; n < 5; n++) await report(slug, id, INSULT, network(n));
    expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 2 });
    await report(slug, id, INSULT, network(5));
    expect(await commentRow(id)).toMatchObject({ status: 'pending', reports: 3 });
  });
});

describe('a report', () => {
  test('by the author of the comment is one like any other', async () => {
    const { slug } = await published();
    const id = idOf(await postComment(GUEST, slug, typed(), { network: HERE }));
    await approveComment(OWNER, id, 'pending');
    for (let n = 0; n < 3; n++) expect(await report(slug, id)).toEqual({ accepted: true });
    expect(await commentRow(id)).toMatchObject({ status: 'approved', reports: 1 });
  });

  test('says nothing but what its form has: not who sent it, nor what became of it', async () => {
    const { slug, id } = await reported();
    const { contactId } = await commentRow(id);
    const more = { contactId, sender: 'x', id: 'x', outcome: 'removed', decidedAt: new Date(), version: 9 };
    await report(slug, id, { ...INSULT, ...more, commentId: 'x', reports: 1000 });
    const [row] = await rows();
    expect(row).toMatchObject({ commentId: id, contactId: null, outcome: '', decidedAt: null, version: 1 });
    expect([row?.id, row?.sender]).not.toContain('x');
    expect((await commentRow(id)).reports).toBe(1);
  });

  test('is answered to who left an e-mail address, to that address, and to nobody else', async () => {
    const { slug, id } = await reported();
    await report(slug, id, { ...INSULT, email: CANARY }, network(1));
    await report(slug, id, { ...INSULT, email: 'autre@lectrices.example' }, network(2));
    await report(slug, id, INSULT, network(3));
    await trashComment(OWNER, id, 'approved');
    const sent = await Promise.all(
      (await mails('report-decided')).map((mail) => compose({ ...mail, mails: [mail] })),
    );
    expect(sent.map((one) => one?.to.address).sort()).toEqual(['autre@lectrices.example', CANARY]);
    for (const one of sent) expect(one?.letter.text).not.toContain('Merci pour cet article.');
    expect(await mails('decided')).toEqual([]);
  });
});
