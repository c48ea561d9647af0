import { describe, expect, test } from 'vitest';
import { DAY, HOUR, moveClock } from '../../../../lib/clock';
import { banName, banSender, liftBan } from '../../../../lib/comments/bans/ban';
import { listBans } from '../../../../lib/comments/bans/read-bans';
import { decideAllFrom, decideAllOf, undoDecisions } from '../../../../lib/comments/moderation/decide';
import { replyAsStaff } from '../../../../lib/comments/moderation/reply-as-staff';
import { withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { erasePerson } from '../../../../lib/comments/own/reader-page';
import { postComment } from '../../../../lib/comments/post-comment';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { findTrace } from '../../../support/canary';
import { done, idOf, noe, published, typed } from '../../../support/cast';
import { seenNow, trail } from '../../../support/decisions';
import { commentRow } from '../../../support/reports';

const EMAIL = 'odile.temoin@lectrices.example';
const NETWORK = '198.51.100.77/32';

/** What became of a comment that a reader sends; the reader is told that it waits, whatever it is. */
async function sent(slug: string, change: Parameters<typeof typed>[0], network = '192.0.2.1/32') {
  const posted = await postComment(GUEST, slug, typed(change), { network });
  expect(posted).toMatchObject({ accepted: true, status: 'pending' });
  const { id, status } = await commentRow(idOf(posted));
  return { id, status };
}

describe('a ban', () => {
  test.each([
    ['email', { name: 'Autre nom' }, '203.0.113.5/32'],
    ['network', { name: 'Autre nom', email: 'autre@lectrices.example' }, NETWORK],
  ] as const)('by %s refuses what comes from there until its end', async (kind, change, network) => {
    const { slug } = await published();
    const { id } = await sent(slug, { name: 'Odile', email: EMAIL }, NETWORK);
    const again = (n: number) => sent(slug, { email: EMAIL, body: `Encore ${n}`, ...change }, network);
    await banSender(OWNER, { commentId: id, kind, days: 7 });
    expect((await again(1)).status).toBe('refused');
    const other = { email: 'jeanne@lectrices.example', body: 'Moi non' };
    expect((await sent(slug, other, '203.0.113.6/32')).status).toBe('pending');
    moveClock(7 * DAY - HOUR);
    expect((await again(2)).status).toBe('refused');
    moveClock(7 * DAY + HOUR);
    expect((await again(3)).status).toBe('pending');
    expect(await listBans(OWNER)).toEqual([]);
  });

  test('by a pattern of names refuses those names, however they are written, until it is lifted', async () => {
    const { slug } = await published();
    const { id } = done(await banName(OWNER, { pattern: 'Casino*', days: 0 }));
    moveClock(300 * DAY);
    expect((await sent(slug, { name: 'CАSINO Royal' })).status).toBe('refused');
    expect((await sent(slug, { name: 'Le casino' })).status).toBe('pending');
    await liftBan(OWNER, id);
    expect((await sent(slug, { name: 'Casino Royal', body: 'Encore' })).status).toBe('pending');
    await expect(liftBan(OWNER, id)).rejects.toThrow(NotFound);
    for (const pattern of ['', '*', '**', 'a*', '…*'])
      expect((await banName(OWNER, { pattern, days: 1 })).ok, pattern).toBe(false);
    for (const days of [-1, 2, 1e9, 'x', '', null])
      await expect(banName(OWNER, { pattern: 'casino', days }), String(days)).rejects.toThrow();
  });

  test('given again is one, with its new end; outlives the erasure of the address; says neither in log nor trace', async () => {
    const moderator = await noe();
    const { slug } = await published();
    const { id } = await sent(slug, { name: 'Odile', email: EMAIL }, NETWORK);
    for (const kind of ['email', 'network'] as const)
      for (const days of [1, 30]) await banSender(moderator, { commentId: id, kind, days });
    const by = moderator.kind === 'member' ? moderator.name : '';
    expect(await listBans(OWNER)).toMatchObject([
      { kind: 'network', label: NETWORK, by },
      { kind: 'email', label: 'Odile', by },
    ]);
    await erasePerson(OWNER, EMAIL);
    await liftBan(OWNER, (await listBans(OWNER))[0]?.id ?? '');
    expect((await sent(slug, { email: EMAIL, body: 'De retour' })).status).toBe('refused');
    for (const kind of ['email', 'network'] as const)
      await expect(banSender(OWNER, { commentId: id, kind, days: 1 })).rejects.toThrow(NotFound);
    const kept = JSON.stringify([
      await reading().auditEntry.findMany(),
      await reading().ban.findMany(),
      (await reading().comment.findMany()).map(({ trace }) => trace),
    ]);
    expect(findTrace(kept, [EMAIL])).toBeUndefined();
    expect(kept).not.toContain('198.51.100');
    const audits = await reading().auditEntry.findMany({ where: { entity: 'ban', action: 'ban.create' } });
    const said = { commentId: id, kind: 'email', days: 1, until: expect.any(String) };
    expect(audits.map(({ data }) => data)).toContainEqual(said);
  });
});

describe('all comments of who is banned, in one action', () => {
  test.each(['person', 'network'] as const)(
    'by %s: theirs, of every article and state, and nobody else’s',
    async (by) => {
      const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
      const mine = [
        await sent(here.slug, { email: EMAIL }, NETWORK),
        await sent(there.slug, { email: EMAIL, body: 'Là aussi' }, NETWORK),
      ].map(({ id }) => id);
      const [withdrawn, other] = [
        (await sent(here.slug, { email: EMAIL, body: 'Repris' }, NETWORK)).id,
        (await sent(here.slug, { email: 'jeanne@lectrices.example' })).id,
      ];
      const reply = done(await replyAsStaff(OWNER, await seenNow(mine[0] ?? ''), 'Merci.')).id;
      await withdrawOwnComment(GUEST, here.slug, receiptFor(withdrawn));
      const { contactId } = await commentRow(other);
      const person = (await commentRow(mine[0] ?? '')).contactId ?? '';
      const swept =
        by === 'person'
          ? await decideAllOf(OWNER, person, 'spam')
          : await decideAllFrom(OWNER, mine[1] ?? '', 'spam');
      expect(swept).toMatchObject({ count: 2, conflicts: [] });
      const states = async () =>
        Promise.all([...mine, withdrawn, other, reply].map(async (id) => (await commentRow(id)).status));
      expect(await states()).toEqual(['spam', 'spam', 'withdrawn', 'pending', 'approved']);
      expect((await trail(mine[1] ?? '')).at(-1)).toMatchObject({
        action: 'comment.spam',
        data: { from: 'pending', to: 'spam', version: 1, trace: expect.any(Array) },
      });
      await undoDecisions(OWNER, swept.batchId);
      expect(await states()).toEqual(['approved', 'pending', 'withdrawn', 'pending', 'approved']);
      // Who has nothing left is no fault; where nothing says where it came from is one.
      expect(await decideAllOf(OWNER, contactId ?? '', 'trashed')).toMatchObject({ count: 1 });
      expect(await decideAllOf(OWNER, contactId ?? '', 'trashed')).toMatchObject({ count: 0 });
      await expect(decideAllFrom(OWNER, reply, 'spam')).rejects.toThrow(NotFound);
      await expect(decideAllOf(OWNER, person, 'approved' as 'spam')).rejects.toThrow();
      await expect(decideAllOf(OWNER, undefined as unknown as string, 'spam')).rejects.toThrow();
    },
  );
});
