import { describe, expect, test } from 'vitest';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { REASONS } from '../../../../lib/comments/moderation/schema';
import { confirmEmail } from '../../../../lib/comments/own/confirm';
import { readOwnComment } from '../../../../lib/comments/own/read-own';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading } from '../../../../lib/db';
import { compose } from '../../../../lib/outbox/compose';
import { confirmToken } from '../../../../lib/outbox/tokens';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { noe, pending, published } from '../../../support/cast';
import { mails, seenNow, trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

/** The owner of its address says that a comment is theirs. */
async function prove(id: string): Promise<void> {
  await confirmEmail(GUEST, confirmToken(id, (await commentRow(id)).contactId ?? ''));
}

const refuse = async (id: string, reason: (typeof REASONS)[number] | '' = '', words = '') =>
  decideComments(OWNER, { seen: [await seenNow(id)], to: 'refused', reason, words });

describe('a refusal', () => {
  test('has a reason of the list and words, for its author and for the colleagues; without one: other', async () => {
    const { slug } = await published();
    for (const reason of [...REASONS, ''] as const) {
      const id = await pending(slug, { body: `Pour ${reason}` });
      await refuse(id, reason, '  Relisez la charte.  ');
      const told = { status: 'refused', reason: reason || 'other', reasonWords: 'Relisez la charte.' };
      expect(await readOwnComment(GUEST, slug, receiptFor(id))).toMatchObject(told);
    }
    const id = await pending(slug);
    const wrong = { seen: [await seenNow(id)], to: 'refused' as const };
    await expect(decideComments(OWNER, { ...wrong, reason: 'because' as 'other' })).rejects.toThrow();
    await expect(decideComments(OWNER, { ...wrong, words: 'x'.repeat(1001) })).rejects.toThrow();
    expect((await commentRow(id)).status).toBe('pending');
  });

  test('leaves who, when, what, from which state, why and the trace, and no address that somebody typed', async () => {
    const moderator = await noe();
    const { slug } = await published();
    const id = await pending(slug);
    const words = 'Écrivez à courrier@redaction.example';
    await decideComments(moderator, { seen: [await seenNow(id)], to: 'refused', reason: 'insult', words });
    const { trace } = await commentRow(id);
    expect(await trail(id)).toMatchObject([
      {
        action: 'comment.refuse',
        data: { from: 'pending', to: 'refused', version: 1, reason: 'insult', trace },
      },
    ]);
    const who = moderator.kind === 'member' ? moderator.id : '';
    const [entry] = await reading().auditEntry.findMany({ where: { entityId: id } });
    expect(entry).toMatchObject({ memberId: who, at: expect.any(Date) });
    expect(JSON.stringify(entry)).not.toContain('@');
    expect(await reading().decision.findFirst({ where: { commentId: id } })).toMatchObject({ words });
  });
});

describe('the author is told', () => {
  test('if they asked and this very comment is proved theirs: nobody else’s words are answered to an address', async () => {
    const { slug } = await published();
    const [theirs, unasked, forged] = [
      await pending(slug, { body: 'De moi', notify: '1' }),
      await pending(slug, { body: 'De moi aussi' }),
      await pending(slug, { body: 'Sous mon adresse, par un autre', notify: '1' }),
    ];
    await prove(theirs);
    await prove(unasked);
    for (const id of [theirs, unasked, forged]) await refuse(id, 'insult', 'Non merci.');
    const told = await mails('decided');
    expect(told.map(({ data }) => data)).toEqual([
      { commentId: theirs, status: 'refused', reason: 'insult' },
    ]);
    const [mail] = told;
    const letter = mail && (await compose({ ...mail, mails: [mail] }));
    expect(letter?.letter.text).toContain('Non merci.');
  });

  test('of what stands: not of what was taken back before the mail went, nor twice of one decision', async () => {
    const { slug } = await published();
    const id = await pending(slug, { notify: '1' });
    await prove(id);
    const decide = async (to: 'approved' | 'spam') =>
      decideComments(OWNER, { seen: [await seenNow(id)], to });
    await decide('approved');
    await decide('spam');
    const sendable = await Promise.all(
      (await mails('decided')).map((mail) => compose({ ...mail, mails: [mail] })),
    );
    expect(sendable).toEqual([null]);
  });
});
