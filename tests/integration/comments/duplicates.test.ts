import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, moveClock } from '../../../lib/clock';
import { replyAsStaff } from '../../../lib/comments/moderation/reply-as-staff';
import { editOwnComment, withdrawOwnComment } from '../../../lib/comments/own/change-own';
import { GUEST } from '../../../lib/viewer';
import { idOf, member, published } from '../../support/cast';
import { fateOf, HOME, networkNo, post, receiptOf, settle } from '../../support/posting';

describe('the same text from somewhere else', () => {
  test('is held, whoever sent it first and under whatever address: it tells of the text alone', async () => {
    await settle({ mode: 'open' });
    const { slug } = await published();
    const [author, guesser] = ['jeanne@lectrices.example', 'devinette@lectrices.example'];
    expect(await post(slug, { email: author })).toMatchObject({ status: 'approved' });
    const answers = [author, guesser].map((email) =>
      post(slug, { email, body: ' MERCI pour cet\narticle.' }, { network: networkNo(1) }),
    );
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ accepted: true, status: 'pending' });
      expect((await fateOf(answer)).heldBy).toBe('duplicate');
    }
  });

  test('is none under another article, a day later, or after it was withdrawn', async () => {
    await settle({ mode: 'open' });
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const first = await post(here.slug);
    expect(await post(there.slug, {}, { network: networkNo(1) })).toMatchObject({ status: 'approved' });
    await withdrawOwnComment(GUEST, here.slug, receiptOf(first));
    const second = await post(here.slug, {}, { network: networkNo(2) });
    expect(second).toMatchObject({ status: 'approved' });
    expect(await post(here.slug, {}, { network: HOME })).toMatchObject({ status: 'pending' });
    moveClock(DAY + MINUTE);
    expect(await post(here.slug, {}, { network: networkNo(3) })).toMatchObject({ status: 'approved' });
  });

  test('is looked for as the texts are now: edited ones, and what staff answered', async () => {
    await settle({ mode: 'open' });
    const { slug } = await published();
    const first = await post(slug, { body: 'Le premier' });
    await editOwnComment(GUEST, slug, receiptOf(first), { body: 'Le deuxième', version: 1 });
    const staff = await member('moderator');
    await replyAsStaff(staff, { id: idOf(first), from: 'approved', version: 2 }, 'Merci à tous');
    const fates = ['Le premier', 'Le deuxième', 'merci à TOUS'].map(async (body, n) =>
      fateOf(await post(slug, { body }, { network: networkNo(n) })),
    );
    expect((await Promise.all(fates)).map(({ status }) => status)).toEqual([
      ...['approved', 'pending', 'pending'],
    ]);
  });
});
