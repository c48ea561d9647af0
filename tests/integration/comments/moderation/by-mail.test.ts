import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GET, POST } from '../../../../app/(account)/moderate/[token]/decide/route';
import ModeratePage from '../../../../app/(account)/moderate/[token]/page';
import { DAY, fromNow, moveClock } from '../../../../lib/clock';
import { readOffer, takeOffer } from '../../../../lib/comments/moderation/by-mail';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { approveComment, returnToQueue } from '../../../../lib/comments/moderation/moderate-comment';
import { withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading, transaction } from '../../../../lib/db';
import { Conflict, NotFound } from '../../../../lib/errors';
import { moderationToken } from '../../../../lib/outbox/tokens';
import { GUEST, memberId, OWNER, type Viewer } from '../../../../lib/viewer';
import { noe, pending, published } from '../../../support/cast';
import { trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

/** A comment that waits, and the links of the mail that says so. */
async function mailed(to: Viewer) {
  const { slug } = await published();
  const id = await pending(slug, { body: 'Le texte du mail' });
  const offer = { commentId: id, version: 1, memberId: memberId(to) ?? '', expires: fromNow(7 * DAY) };
  const link = (decision: 'approved' | 'refused') => moderationToken({ ...offer, to: decision });
  return { slug, id, approve: link('approved'), refuse: link('refused') };
}

const state = async (token: string) => (await readOffer(GUEST, token)).state;
/** The page to which the link leads. */
const page = async (token: string) =>
  renderToStaticMarkup(
    await ModeratePage({ params: Promise.resolve({ token }), searchParams: Promise.resolve({}) }),
  );
const status = async (id: string) => (await commentRow(id)).status;

describe('a link in a mail to a moderator', () => {
  test('shows the text that was mailed and changes nothing, however often programs follow it; its button decides, once', async () => {
    const moderator = await noe();
    const { id, approve, refuse } = await mailed(moderator);
    for (const token of [approve, refuse, approve]) expect(await state(token)).toBe('open');
    expect(await page(approve)).toMatch(/Le texte du mail.*<form.*Approuver<\/button>/s);
    expect([await status(id), await trail(id)]).toEqual(['pending', []]);
    await takeOffer(GUEST, approve);
    expect([await status(id), await state(approve), await state(refuse)]).toEqual([
      'approved',
      'done',
      'over',
    ]);
    expect(await reading().auditEntry.findMany({ where: { entityId: id } })).toMatchObject([
      { action: 'comment.approve', memberId: memberId(moderator), data: { from: 'pending', version: 1 } },
    ]);
    for (const token of [approve, refuse]) await expect(takeOffer(GUEST, token)).rejects.toThrow(Conflict);
    // Not even when a colleague has put the comment back.
    await returnToQueue(OWNER, id, 'approved');
    await expect(takeOffer(GUEST, approve)).rejects.toThrow(Conflict);
    expect([await status(id), await state(approve)]).toEqual(['pending', 'used']);
  });

  test('used five times at once decides once', async () => {
    const { id, refuse } = await mailed(await noe());
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(() => takeOffer(GUEST, refuse)));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    expect(await commentRow(id)).toMatchObject({ status: 'refused', reason: 'other' });
  });

  test('meets a conflict, says what stands there now and by whom, and is not used up by it', async () => {
    const [moderator, colleague] = [await noe(), await noe()];
    const { id, approve } = await mailed(moderator);
    const seen = [{ id, from: 'pending' as const, version: 1 }];
    await decideComments(colleague, { seen, to: 'spam' });
    await expect(takeOffer(GUEST, approve)).rejects.toThrow(Conflict);
    const by = colleague.kind === 'member' ? colleague.name : '';
    expect(await readOffer(GUEST, approve)).toMatchObject({
      state: 'over',
      comment: { seen: 'Le texte du mail', now: { status: 'spam', by } },
    });
    const shown = await page(approve);
    expect(shown).toContain('Rien n’a été changé.');
    expect(shown).toContain(`(indésirable, par ${by})`);
    expect(shown).not.toContain('<form');
    await returnToQueue(colleague, id, 'spam');
    expect(await state(approve)).toBe('open');
    await takeOffer(GUEST, approve);
    expect(await status(id)).toBe('approved');
  });

  test('is bound to the text that was mailed, and to a comment that its author left', async () => {
    const moderator = await noe();
    const [edited, taken] = [await mailed(moderator), await mailed(moderator)];
    await editComment(OWNER, edited.id, 1, 'Un autre texte');
    await withdrawOwnComment(GUEST, taken.slug, receiptFor(taken.id));
    for (const { approve } of [edited, taken]) {
      await expect(takeOffer(GUEST, approve)).rejects.toThrow(Conflict);
      expect(await state(approve)).toBe('over');
    }
    expect((await readOffer(GUEST, edited.approve)).comment).toMatchObject({
      seen: 'Le texte du mail',
      now: { body: 'Un autre texte', edited: { by: null } },
    });
    expect([await status(edited.id), await status(taken.id)]).toEqual(['pending', 'withdrawn']);
  });

  test('is of no use to others: made up, changed, too old, or of a member who moderates no longer', async () => {
    const moderator = await noe();
    const { id, approve, refuse } = await mailed(moderator);
    const [, version, who, , expires, sealed] = approve.split('.');
    const forged = [
      ...['', 'x', `${approve}x`, approve.slice(0, -1), approve.replace('approved', 'refused')],
      [id, version, who, 'refused', expires, sealed].join('.'),
      [id, '2', who, 'approved', expires, sealed].join('.'),
      moderationToken({ commentId: id, version: 1, memberId: '', to: 'approved', expires: fromNow(DAY) }),
    ];
    for (const token of forged) {
      await expect(readOffer(GUEST, token), token).rejects.toThrow(NotFound);
      await expect(takeOffer(GUEST, token), token).rejects.toThrow(NotFound);
    }
    moveClock(7 * DAY + 1000);
    await expect(takeOffer(GUEST, refuse)).rejects.toThrow(Conflict);
    expect(await state(refuse)).toBe('late');
    moveClock(0);
    const lost = { where: { memberId: memberId(moderator) ?? '' } };
    await transaction((tx) => tx.memberRole.deleteMany(lost));
    for (const token of [approve, refuse]) {
      await expect(takeOffer(GUEST, token)).rejects.toThrow(NotFound);
      await expect(readOffer(GUEST, token)).rejects.toThrow(NotFound);
    }
    expect(await status(id)).toBe('pending');
  });

  test('decides by a POST of our own page alone', async () => {
    const { id, approve } = await mailed(await noe());
    const post = (headers: Record<string, string>) =>
      POST(
        new Request('http://blog.example.org/', { method: 'POST', body: new URLSearchParams(), headers }),
        {
          params: Promise.resolve({ token: approve }),
        },
      );
    expect(GET().status).toBe(405);
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { origin: 'https://ailleurs.example' }])
      expect((await post(headers as Record<string, string>)).status).toBe(403);
    expect(await status(id)).toBe('pending');
    const answer = await post({ 'sec-fetch-site': 'same-origin' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/moderate/${approve}?said=done`]);
    expect(await status(id)).toBe('approved');
    await approveComment(OWNER, id, 'approved').catch(() => {});
    expect((await post({ 'sec-fetch-site': 'same-origin' })).headers.get('location')).toContain('said=over');
  });
});
