import { describe, expect, test } from 'vitest';
import { DAY, moveClock } from '../../../lib/clock';
import { banSender } from '../../../lib/comments/bans/ban';
import { decideComments } from '../../../lib/comments/moderation/decide';
import { withdrawOwnComment } from '../../../lib/comments/own/change-own';
import { confirmEmail, readConfirmation } from '../../../lib/comments/own/confirm';
import { readReaderPage, unfollow } from '../../../lib/comments/own/reader-page';
import { formToken } from '../../../lib/comments/posting/form-token';
import type { CommentStatus } from '../../../lib/comments/schema';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, idOf, pending, published } from '../../support/cast';
import { confirmationOf, post, prove, receiptOf, rowOf, settle, trusted } from '../../support/posting';

const READER = 'jeanne@lectrices.example';
const decidedMails = () => reading().outboxMail.findMany({ where: { kind: 'decided' } });
const decide = (id: string, from: CommentStatus, to: 'approved' | 'refused' | 'pending', reason = '') =>
  decideComments(OWNER, { seen: [{ id, from, version: 1 }], to, reason: reason as 'insult' });

describe('the link that proves an address', () => {
  test('proves it for that comment alone: what others sent under it stays unproved', async () => {
    const { slug } = await published();
    const [mine, theirs] = [await pending(slug), await pending(slug, { body: 'En son nom' })];
    await prove(mine);
    expect((await rowOf(mine)).proved).toBe(true);
    expect(await rowOf(theirs)).toMatchObject({ proved: false, status: 'pending' });
    const contact = await reading().contact.findUniqueOrThrow({ where: { email: READER } });
    expect(contact.provedAt).not.toBeNull();
  });

  test('changes nothing when it is looked at, by a mail scanner or anybody', async () => {
    const { slug } = await published();
    const id = await pending(slug, { notify: '1', follow: '1' });
    const token = await confirmationOf(id);
    const before = [await reading().contact.findMany(), await rowOf(id)];
    const seen = { slug, title: 'Une voiture qui hiverne' };
    for (let n = 0; n < 3; n++) expect(await readConfirmation(GUEST, token)).toEqual(seen);
    expect([await reading().contact.findMany(), await rowOf(id)]).toEqual(before);
    expect(await reading().subscription.count()).toBe(0);
  });

  test('is good for seven days, and cannot be made up or put together', async () => {
    const { slug } = await published();
    const [one, two] = [await pending(slug), await pending(slug, { email: 'deux@lectrices.example' })];
    const [token, other] = [await confirmationOf(one), await confirmationOf(two)];
    const [id, contact, seal] = token.split('.');
    for (const wrong of [
      '',
      '..',
      `${id}.${contact}.`,
      `${id}.${other.split('.')[1]}.${seal}`,
      `${two}.${contact}.${seal}`,
      `${token}.x`,
      receiptOf(await post(slug, { body: 'Encore' })),
    ]) {
      await expect(readConfirmation(GUEST, wrong), wrong).rejects.toThrow(NotFound);
      await expect(confirmEmail(GUEST, wrong), wrong).rejects.toThrow(NotFound);
    }
    moveClock(7 * DAY - 60_000);
    await expect(confirmEmail(GUEST, token)).resolves.toBeTruthy();
    moveClock(7 * DAY + 60_000);
    await expect(confirmEmail(GUEST, other)).rejects.toThrow(NotFound);
    await expect(readConfirmation(GUEST, other)).rejects.toThrow(NotFound);
  });

  test('used again, or twice at once, does nothing more: nobody follows again what they left', async () => {
    const { slug } = await published();
    const id = await approved(slug, { follow: '1', notify: '1' });
    const token = await confirmationOf(id);
    await Promise.all(Array.from({ length: 8 }, () => confirmEmail(GUEST, token)));
    expect(await reading().subscription.count()).toBe(1);
    expect(await decidedMails()).toHaveLength(1);
    const { page } = await confirmEmail(GUEST, token);
    const [follow] = (await readReaderPage(GUEST, page)).follows;
    await unfollow(GUEST, page, follow?.id ?? '');
    await confirmEmail(GUEST, token);
    expect(await reading().subscription.count()).toBe(0);
  });
});

describe('a comment that waits', () => {
  test('is published by its proof if one that was proved is approved, and by nothing less', async () => {
    const { slug } = await published();
    // Approved, but anybody may have typed that address.
    await approved(slug, { body: 'De quelqu’un' });
    const first = await pending(slug, { body: 'Le premier' });
    await prove(first);
    expect((await rowOf(first)).status).toBe('pending');
    const second = await pending(slug, { body: 'Le second' });
    await decide(first, 'pending', 'approved');
    expect((await rowOf(second)).status).toBe('pending');
    await prove(second);
    expect(await rowOf(second)).toMatchObject({ status: 'approved', shown: true });
  });

  const known = async () => {
    const { id: articleId, slug } = await published();
    await trusted(slug, READER);
    return { articleId, slug };
  };

  test('for anything else goes on waiting: links, words, the trap', async () => {
    await settle({ heldWords: ['bonus'] });
    const { articleId, slug } = await known();
    const form = formToken(articleId, 'asked');
    moveClock(2_000);
    for (const id of [
      await pending(slug, { body: 'Un bonus' }),
      await pending(slug, { body: 'https://a.example https://b.example https://c.example' }),
      idOf(await post(slug, { body: 'D’un robot' }, { form })),
    ]) {
      await prove(id);
      expect(await rowOf(id)).toMatchObject({ status: 'pending', proved: true });
    }
  });

  test('goes on waiting where things have changed since: the mode, the words, a ban, a moderator', async () => {
    const { slug } = await known();
    const waiting = (body: string) => pending(slug, { body });
    const stays = async (id: string) => {
      await prove(id);
      expect((await rowOf(id)).status).toBe('pending');
    };
    const [mode, words, back, ban] = [
      await waiting('Un mode'),
      await waiting('Un mot'),
      await waiting('Un retour'),
      await waiting('Un ban'),
    ];
    await settle({ mode: 'all' });
    await stays(mode);
    await settle({ heldWords: ['mot'] });
    await stays(words);
    await settle({});
    await decide(back, 'pending', 'approved');
    await decide(back, 'approved', 'pending');
    await stays(back);
    await banSender(OWNER, { commentId: ban, kind: 'email', days: 0 });
    await stays(ban);
  });

  test('is left as it was decided, or withdrawn, in between', async () => {
    const { slug } = await known();
    const refused = await pending(slug, { body: 'Refusé' });
    const token = await confirmationOf(refused);
    await Promise.all([decide(refused, 'pending', 'refused'), confirmEmail(GUEST, token)]);
    expect(['refused', 'approved']).toContain((await rowOf(refused)).status);
    const posted = await post(slug, { body: 'Repris' });
    await withdrawOwnComment(GUEST, slug, receiptOf(posted));
    await prove(idOf(posted));
    expect((await rowOf(idOf(posted))).status).toBe('withdrawn');
  });
});

describe('who asked to be told', () => {
  test.each([
    ['approved', ''],
    ['refused', 'insult'],
  ] as const)('is told when they prove the address that it was %s before', async (to, reason) => {
    const { slug } = await published();
    const id = await pending(slug, { notify: '1' });
    await decide(id, 'pending', to, reason);
    const sent = await decidedMails();
    await prove(id);
    const mails = (await decidedMails()).filter((mail) => !sent.some((before) => before.id === mail.id));
    const { contactId } = await rowOf(id);
    expect(mails).toMatchObject([{ contactId, data: { commentId: id, status: to, reason } }]);
  });

  test('is told nothing of what waits, what the screening alone refused, or if they did not ask', async () => {
    await settle({ refusedWords: ['casino'] });
    const { slug } = await published();
    const quiet = await pending(slug, { body: 'Sans réponse' });
    await decide(quiet, 'pending', 'approved');
    for (const id of [
      quiet,
      await pending(slug, { notify: '1', email: 'a@lectrices.example' }),
      await pending(slug, { notify: '1', email: 'b@lectrices.example', body: 'Au casino' }),
    ])
      await prove(id);
    expect(await decidedMails()).toEqual([]);
  });
});
