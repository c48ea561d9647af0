import { describe, expect, test } from 'vitest';
import { DAY, moveClock } from '../../../../lib/clock';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { withdrawOwnComment } from '../../../../lib/comments/own/change-own';
import { readConfirmation } from '../../../../lib/comments/own/confirm';
import { receiptFor } from '../../../../lib/comments/receipt';
import { reading } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { sendDue } from '../../../../lib/outbox/send-due';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, pending, published } from '../../../support/cast';
import { confirm, linkIn, linksIn, newReader, provedComment, useMailServer } from '../../../support/letters';

/** The one mail that goes to an address which somebody only typed. */

const letters = useMailServer();

describe('the request to confirm an address', () => {
  test('names the article and the site, has one link, and nothing that a reader typed', async () => {
    const { slug } = await published({ title: 'Le pain' });
    const email = newReader();
    const id = await pending(slug, { email, name: 'Zéphyrine', body: 'Du levain !', notify: '1' });
    await sendDue();
    const [letter, ...more] = await letters(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('Votre adresse e-mail pour un commentaire sur «\u00a0Le pain\u00a0»');
    expect(letter?.text).toContain('«\u00a0Le pain\u00a0» (La Causerie)');
    expect(letter?.text).not.toMatch(/Zéphyrine|levain/);
    const [, site] = linksIn(letter?.text ?? '');
    expect(linksIn(letter?.text ?? '')).toHaveLength(2);
    expect(site).toBe('http://blog.example.org/');
    // Mail programs follow links: looking at it proves nothing.
    const token =
      linkIn(letter ?? { head: '', subject: '', text: '' }, '/reader/confirm/').split('/')[3] ?? '';
    await expect(readConfirmation(GUEST, token)).resolves.toMatchObject({ title: 'Le pain' });
    expect(await reading().contact.count({ where: { provedAt: { not: null } } })).toBe(0);
    expect((await reading().comment.findUniqueOrThrow({ where: { id } })).proved).toBe(false);
    expect(token).not.toContain(email.split('@')[0]);
  });

  test('is sent to those alone who asked for mails', async () => {
    const { slug } = await published();
    const email = newReader();
    await pending(slug, { email });
    await sendDue();
    expect(await letters(email)).toEqual([]);
    await pending(slug, { email, body: 'Encore', follow: '1' });
    await sendDue();
    expect(await letters(email)).toHaveLength(1);
  });

  test('has a link that ends after seven days, and is no other comment’s', async () => {
    const { slug } = await published();
    const email = newReader();
    const id = await pending(slug, { email, notify: '1' });
    const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id } });
    await sendDue();
    const [letter] = await letters(email);
    const token =
      linkIn(letter ?? { head: '', subject: '', text: '' }, '/reader/confirm/').split('/')[3] ?? '';
    const other = await pending(slug, { email: newReader(), body: 'Un autre' });
    const [, , seal] = token.split('.');
    for (const wrong of [
      `${other}.${contactId}.${seal}`,
      `${id}.${other}.${seal}`,
      token.slice(0, -1),
      `${id}..`,
    ])
      await expect(readConfirmation(GUEST, wrong), wrong).rejects.toThrow(NotFound);
    moveClock(7 * DAY + 1_000);
    await expect(readConfirmation(GUEST, token)).rejects.toThrow(NotFound);
  });

  test('is not sent for a comment that was taken back, confirmed, or is a week old meanwhile', async () => {
    const { slug } = await published();
    const [withdrawn, confirmed, old] = [newReader(), newReader(), newReader()];
    const id = await pending(slug, { email: withdrawn, notify: '1' });
    await withdrawOwnComment(GUEST, slug, receiptFor(id));
    await confirm(await pending(slug, { email: confirmed, follow: '1' }));
    await sendDue();
    await pending(slug, { email: old, notify: '1' });
    moveClock(8 * DAY);
    await sendDue();
    for (const email of [withdrawn, confirmed, old]) expect(await letters(email), email).toEqual([]);
  });
});

describe('somebody whose address others type', () => {
  test('gets three requests a day at most, whatever stands behind a plus sign, and nothing else', async () => {
    const { slug } = await published();
    const email = newReader();
    const tagged = (n: number) => email.replace('@', `+${n}@`);
    for (let n = 0; n < 6; n++) await pending(slug, { email, body: `Texte ${n}`, notify: '1', follow: '1' });
    for (let n = 0; n < 6; n++) await pending(slug, { email: tagged(n), body: 'Texte', notify: '1' });
    await sendDue();
    const count = async () =>
      (await Promise.all([email, ...Array.from({ length: 6 }, (_, n) => tagged(n))].map(letters))).flat()
        .length;
    expect(await count()).toBe(3);
    moveClock(DAY + 1_000);
    for (let n = 0; n < 6; n++) await pending(slug, { email, body: `Demain ${n}`, follow: '1' });
    await sendDue();
    expect(await count()).toBe(6);
  });

  test('is told nothing of what becomes of those comments and threads', async () => {
    const { slug } = await published();
    const email = newReader();
    const mine = await pending(slug, { email, notify: '1', follow: '1' });
    await sendDue();
    expect(await letters(email)).toHaveLength(1);
    await decideComments(OWNER, { seen: [{ id: mine, from: 'pending', version: 1 }], to: 'approved' });
    await approved(slug, { email: newReader(), body: 'Une réponse', parent: mine });
    await decideComments(OWNER, { seen: [{ id: mine, from: 'approved', version: 1 }], to: 'refused' });
    moveClock(DAY / 2);
    await sendDue();
    expect(await letters(email)).toHaveLength(1);
  });

  test('is told nothing of them either when they have proved the address themselves', async () => {
    const { slug } = await published();
    const email = newReader();
    await provedComment(slug, { email, body: 'De moi' });
    const id = await pending(slug, { email, body: 'De quelqu’un d’autre', notify: '1', follow: '1' });
    const refusal = { seen: [{ id, from: 'pending' as const, version: 1 }], to: 'refused' as const };
    await decideComments(OWNER, { ...refusal, reason: 'insult', words: 'Restez polie.' });
    moveClock(DAY / 2);
    await sendDue();
    const got = await letters(email);
    expect(got).toHaveLength(1);
    expect(got[0]?.text).toContain('/reader/confirm/');
  });
});
