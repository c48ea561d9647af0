import { describe, expect, inject, test } from 'vitest';
import { HOUR, moveClock } from '../../../../lib/clock';
import { banSender } from '../../../../lib/comments/bans/ban';
import { readBans } from '../../../../lib/comments/bans/read-bans';
import { forgetOldTraces } from '../../../../lib/comments/forget-old-traces';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { editComment } from '../../../../lib/comments/moderation/edit-comment';
import { approveComment } from '../../../../lib/comments/moderation/moderate-comment';
import { confirmEmail } from '../../../../lib/comments/own/confirm';
import {
  eraseOwnData,
  erasePerson,
  exportOwnData,
  readReaderPage,
  unfollow,
} from '../../../../lib/comments/own/reader-page';
import { readerToken } from '../../../../lib/comments/own/reader-token';
import { readUnsubscription, unsubscribe } from '../../../../lib/comments/own/unsubscribe';
import { postComment } from '../../../../lib/comments/post-comment';
import { browserToken } from '../../../../lib/comments/posting/browser-token';
import { listQueue } from '../../../../lib/comments/queue/list-queue';
import { reading, transaction } from '../../../../lib/db';
import { Forbidden, NotFound } from '../../../../lib/errors';
import { confirmToken, unsubscribeToken } from '../../../../lib/outbox/tokens';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { databaseUrl } from '../../../setup/each-database';
import { findTrace } from '../../../support/canary';
import { camille, idOf, noe, pending, published, readThreads, typed } from '../../../support/cast';
import { dump } from '../../../support/dump';
import { confirm } from '../../../support/letters';
import { INSULT, report } from '../../../support/reports';

/** What is left of a person after an erasure: their texts, and nothing that says whose they were. */

const EMAIL = 'temoin.efface@lectrices.example';
const NAME = 'Zéphyrine Quatrebarbes';
const NETWORK = '203.0.113.77/32';
const AGENT = 'Butineur/7.1 (efface)';
const OTHER = 'odile@lectrices.example';

/** Of a person every kind of row, and of another one a comment beside them. */
async function somebody() {
  // As in the first minute of a blog.
  await forgetOldTraces(OWNER);
  const { slug, id: articleId } = await published();
  const send = async (body: string, more: object = {}) =>
    idOf(
      await postComment(GUEST, slug, typed({ body, name: NAME, email: EMAIL, notify: '1', follow: '1' }), {
        network: NETWORK,
        userAgent: AGENT,
        ...more,
      }),
    );
  const [first, second, third] = [await send('Un panier'), await send('Une miche'), await send('Un navet')];
  const { page } = await confirm(first);
  await decideComments(OWNER, {
    seen: [{ id: second, from: 'pending', version: 1 }],
    to: 'refused',
    words: 'Relisez-vous.',
  });
  await editComment(OWNER, third, 1, 'Un poireau');
  const other = idOf(
    await postComment(GUEST, slug, typed({ name: 'Odile', email: OTHER, body: 'La voisine' })),
  );
  await approveComment(OWNER, other, 'pending');
  await report(slug, other, { ...INSULT, email: EMAIL }, NETWORK);
  await banSender(OWNER, { commentId: second, kind: 'email', days: 1 });
  await postComment(GUEST, slug, typed({ name: NAME, email: ` ${EMAIL.toUpperCase()}`, body: '' }));
  return { slug, articleId, first, second, third, other, page };
}

/** The tables in which something of the person is found. */
async function found(): Promise<string[]> {
  const tables = await dump(databaseUrl());
  const words = [/z[eé]phyrine/i, /quatrebarbes/i, /203\.0\.113\.77/, /Butineur/];
  return [...tables]
    .filter(([, text]) => findTrace(text, [EMAIL]) !== undefined || words.some((word) => word.test(text)))
    .map(([name]) => name)
    .sort();
}

describe.each([
  ['their own link', (page: string) => eraseOwnData(GUEST, page)],
  ['an administrator, for an address', () => erasePerson(OWNER, ` ${EMAIL.toUpperCase()} `)],
] as const)('an erasure by %s', (_by, erase) => {
  test('leaves address, name, network and user agent in no row of any table', async () => {
    const { page } = await somebody();
    const before = await found();
    for (const table of ['Contact', 'Comment', 'CommentAttempt', 'Ban']) expect(before).toContain(table);
    if (inject('provider') === 'sqlite')
      expect(before, 'the index of the search').toContain('CommentSearch_data');
    await erase(page);
    expect(await found()).toEqual([]);
    for (const table of [
      'contact',
      'subscription',
      'outboxMail',
      'commentAttempt',
      'commentRevision',
    ] as const)
      expect(await count(table), table).toBe(table === 'contact' ? 1 : 0);
  });

  test('keeps the texts, under nobody’s name, and moderators find them by their words', async () => {
    const { articleId, first, second, third, page } = await somebody();
    await approveComment(OWNER, first, 'pending');
    await erase(page);
    const threads = await readThreads(articleId);
    expect(threads.map(({ name, body }) => [name, body])).toEqual([
      ['Anonyme', 'Un panier'],
      ['Odile', 'La voisine'],
    ]);
    const search = async (words: string) =>
      (await listQueue(OWNER, 'all', { words })).items.map(({ id }) => id);
    expect(await search('panier')).toEqual([first]);
    expect(await search('miche')).toEqual([second]);
    expect(await search('poireau')).toEqual([third]);
    expect(await search('anonyme')).toHaveLength(3);
    expect(await search('zephyrine')).toEqual([]);
    expect(await search('voisine'), 'the other one is as before').toHaveLength(1);
  });

  test('keeps a ban of the address, which is a keyed hash, without the name', async () => {
    const { page } = await somebody();
    await erase(page);
    expect(await readBans()).toMatchObject([{ kind: 'email', label: 'Anonyme' }]);
  });

  test('is written down without the address', async () => {
    const { page } = await somebody();
    await erase(page);
    const entry = await reading().auditEntry.findFirstOrThrow({ where: { action: 'contact.erase' } });
    expect(entry.data).toEqual({ comments: 3 });
  });
});

function count(table: 'contact' | 'subscription' | 'outboxMail' | 'commentAttempt' | 'commentRevision') {
  const counts = {
    contact: () => reading().contact.count(),
    subscription: () => reading().subscription.count(),
    outboxMail: () => reading().outboxMail.count({ where: { contactId: { not: null } } }),
    commentAttempt: () => reading().commentAttempt.count(),
    commentRevision: () => reading().commentRevision.count(),
  };
  return counts[table]();
}

test('after an erasure every link and cookie of the person is nobody’s', async () => {
  const { slug, first, page } = await somebody();
  const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id: first } });
  const { id: subscription } = await reading().subscription.findFirstOrThrow();
  await eraseOwnData(GUEST, page);
  for (const use of [readReaderPage, exportOwnData, eraseOwnData])
    await expect(use(GUEST, page), use.name).rejects.toThrow(NotFound);
  await expect(unfollow(GUEST, page, subscription)).rejects.toThrow(NotFound);
  await expect(confirmEmail(GUEST, confirmToken(first, contactId ?? ''))).rejects.toThrow(NotFound);
  // Old mails: there is nothing to end any more, and no fault in it.
  await unsubscribe(GUEST, unsubscribeToken(subscription));
  expect(await readUnsubscription(GUEST, unsubscribeToken(subscription))).toMatchObject({ isOver: true });
  // Who writes under the address now is a stranger, whatever the browser brings.
  moveClock(HOUR);
  await transaction((tx) => tx.ban.deleteMany());
  const again = await postComment(GUEST, slug, typed({ email: EMAIL, body: 'De retour' }), {
    browser: browserToken(contactId ?? ''),
  });
  expect(again).toMatchObject({ accepted: true, status: 'pending' });
  expect(await reading().contact.findUniqueOrThrow({ where: { email: EMAIL } })).toMatchObject({
    provedAt: null,
  });
});

test('is only for whoever holds the link, or administers', async () => {
  const { slug } = await published();
  const id = await pending(slug, { email: EMAIL });
  const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id } });
  // A link is only good once the address is proved.
  await expect(eraseOwnData(GUEST, readerToken(contactId ?? ''))).rejects.toThrow(NotFound);
  for (const wrong of ['', '.', `${contactId}.`, `${contactId}.${'A'.repeat(43)}`])
    await expect(eraseOwnData(GUEST, wrong), wrong).rejects.toThrow(NotFound);
  await expect(erasePerson(GUEST, EMAIL)).rejects.toThrow(NotFound);
  for (const viewer of [await camille(), await noe()])
    await expect(erasePerson(viewer, EMAIL)).rejects.toThrow(Forbidden);
  for (const nobody of ['', 'personne@lectrices.example', 'temoin', `%${EMAIL}`])
    await expect(erasePerson(OWNER, nobody), nobody).rejects.toThrow(NotFound);
  expect(await reading().contact.count()).toBe(1);
});
