import { describe, expect, test } from 'vitest';
import { unpublishArticle } from '../../../../lib/articles/unpublish-article';
import { HOUR, MINUTE, moveClock } from '../../../../lib/clock';
import { approveComment, trashComment } from '../../../../lib/comments/moderation/moderate-comment';
import { replyAsStaff } from '../../../../lib/comments/moderation/reply-as-staff';
import { readUnsubscription, unsubscribe } from '../../../../lib/comments/own/unsubscribe';
import { reading } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { sendDue } from '../../../../lib/outbox/send-due';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, noe, pending, published } from '../../../support/cast';
import {
  confirm,
  type LetterRead,
  linksIn,
  newReader,
  provedComment,
  useMailServer,
} from '../../../support/letters';

/** Replies by mail, for whoever asked for them with a comment and proved the address by it. */

const letters = useMailServer();

type Follower = { email: string; slug: string; articleId: string; thread: string };

/** Somebody who follows the thread that they began. */
async function follower(email = newReader(), title = 'Le pain'): Promise<Follower> {
  const { slug, id: articleId } = await published({ title });
  const thread = await provedComment(slug, { email, follow: '1' });
  // Somebody who is known already is published by the proof.
  const { status } = await reading().comment.findUniqueOrThrow({ where: { id: thread } });
  if (status === 'pending') await approveComment(OWNER, thread, 'pending');
  return { email, slug, articleId, thread };
}

let replies = 0;
const answer = ({ slug, thread }: Follower, email = newReader()) =>
  approved(slug, { email, name: 'Odile', body: `Réponse ${++replies}`, parent: thread });

const header = ({ head }: LetterRead, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1];
const oneClick = (letter: LetterRead) => header(letter, 'List-Unsubscribe')?.slice(1, -1) ?? '';
const tokenOf = (address: string) => new URL(address).pathname.split('/')[3] ?? '';

async function last(email: string): Promise<LetterRead> {
  await sendDue();
  const letter = (await letters(email)).at(-1);
  if (letter === undefined) throw new Error('no letter');
  return letter;
}

describe('a follower', () => {
  test('gets a letter for a reply, with a link to it and none of its words', async () => {
    const me = await follower();
    const reply = await answer(me);
    const letter = await last(me.email);
    expect(letter.subject).toBe('Une réponse sur «\u00a0Le pain\u00a0»');
    expect(linksIn(letter.text)[0]).toBe(`http://blog.example.org/articles/${me.slug}/comments/${reply}`);
    expect(letter.text).not.toMatch(/Odile|Réponse \d/);
    expect(await letters(me.email)).toHaveLength(1);
  });

  test('gets one letter for all that come within an hour, each reply once', async () => {
    const me = await follower();
    const other = await follower(me.email, 'Le sel');
    await answer(me);
    await last(me.email);
    const more = [await answer(me), await answer(other), await answer(me)];
    await sendDue();
    expect(await letters(me.email), 'within the hour').toHaveLength(1);
    moveClock(HOUR + MINUTE);
    const letter = await last(me.email);
    expect(await letters(me.email)).toHaveLength(2);
    expect(letter.subject).toBe('3\u00a0nouvelles réponses dans les discussions que vous suivez');
    for (const id of more) expect(letter.text.split(`/comments/${id}`), id).toHaveLength(2);
    expect(letter.text).toContain('Sur «\u00a0Le pain\u00a0»');
    expect(letter.text).toContain('Sur «\u00a0Le sel\u00a0»');
    // One click ends all that the letter is about.
    await unsubscribe(GUEST, tokenOf(oneClick(letter)));
    expect(await reading().subscription.count()).toBe(0);
  });

  test('is told of staff, and never of what they wrote themselves', async () => {
    const me = await follower();
    await answer(me, me.email);
    await sendDue();
    expect(await letters(me.email)).toEqual([]);
    await replyAsStaff(await noe(), { id: me.thread, from: 'approved', version: 1 }, 'Merci à vous.');
    await sendDue();
    expect(await letters(me.email)).toHaveLength(1);
  });

  test('is not told of what waits, is taken away before the letter leaves, or whose article is gone', async () => {
    const me = await follower();
    await pending(me.slug, { email: newReader(), body: 'En attente', parent: me.thread });
    await trashComment(OWNER, await answer(me), 'approved');
    await sendDue();
    expect(await letters(me.email)).toEqual([]);
    await answer(me);
    await unpublishArticle(OWNER, me.articleId);
    await sendDue();
    expect(await letters(me.email)).toEqual([]);
  });
});

describe('a subscription', () => {
  test('is only there from the proof of the very comment that asked for it', async () => {
    const { slug } = await published();
    const email = newReader();
    const thread = await approved(slug, { email: newReader(), body: 'Le fil' });
    const asked = await pending(slug, { email, body: 'Je suis', follow: '1', parent: thread });
    expect(await reading().subscription.count()).toBe(0);
    await provedComment(slug, { email, body: 'Sans suivre' });
    expect(await reading().subscription.count(), 'another comment was proved').toBe(0);
    await confirm(asked);
    await confirm(asked);
    expect(await reading().subscription.findMany()).toMatchObject([{ threadId: thread }]);
  });

  test('ends at one click of a mail program (RFC 8058), once and for all, and not by looking', async () => {
    const me = await follower();
    await answer(me);
    const letter = await last(me.email);
    expect(header(letter, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const address = oneClick(letter);
    expect(address).toMatch(/^http:\/\/blog\.example\.org\/reader\/unsubscribe\/[\w.-]+\/now$/);
    expect(letter.text).toContain(address.replace(/\/now$/, ''));
    const token = tokenOf(address);
    expect(await readUnsubscription(GUEST, token)).toEqual({ title: 'Le pain', isOver: false });
    expect(await reading().subscription.count()).toBe(1);
    await unsubscribe(GUEST, token);
    await unsubscribe(GUEST, token);
    expect(await readUnsubscription(GUEST, token)).toMatchObject({ isOver: true });
    moveClock(HOUR + MINUTE);
    await answer(me);
    await sendDue();
    expect(await letters(me.email)).toHaveLength(1);
  });

  test('is not ended by the token of another one, or by none', async () => {
    const [me, other] = [await follower(), await follower()];
    await answer(me);
    const token = tokenOf(oneClick(await last(me.email)));
    const { id } = await reading().subscription.findFirstOrThrow({ where: { threadId: other.thread } });
    const seal = token.split('.')[1] ?? '';
    for (const wrong of ['', '.', id, `${id}.`, `${id}.${seal}`, `${token}x`, token.toUpperCase()])
      await expect(unsubscribe(GUEST, wrong), wrong).rejects.toThrow(NotFound);
    expect(await reading().subscription.count()).toBe(2);
  });
});
