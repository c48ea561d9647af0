import { describe, expect, test } from 'vitest';
import { MINUTE, moveClock } from '../../../lib/clock';
import { approveComment } from '../../../lib/comments/moderation/moderate-comment';
import { readOwnComment } from '../../../lib/comments/own/read-own';
import { postComment } from '../../../lib/comments/post-comment';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { readComment } from '../../../lib/comments/read-comment';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, idOf, pending, published, typed } from '../../support/cast';

async function attemptOf(slug: string): Promise<string> {
  const posted = await postComment(GUEST, slug, typed({ name: '' }));
  if (posted.accepted) throw new Error('it was accepted');
  return posted.attempt;
}

describe('what was typed', () => {
  test('is kept for thirty minutes, for whoever holds the token, under its article', async () => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const token = await attemptOf(here.slug);
    expect(await readAttempt(GUEST, here.slug, token)).toMatchObject({
      values: typed({ name: '' }),
      errors: { name: 'nameMissing' },
    });
    await expect(readAttempt(GUEST, there.slug, token)).rejects.toThrow(NotFound);
    await expect(readAttempt(GUEST, here.slug, `${token}x`)).rejects.toThrow(NotFound);
    moveClock(29 * MINUTE);
    await expect(readAttempt(GUEST, here.slug, token)).resolves.toBeTruthy();
    moveClock(30 * MINUTE);
    await expect(readAttempt(GUEST, here.slug, token)).rejects.toThrow(NotFound);
    await attemptOf(here.slug);
    expect(await reading().commentAttempt.count(), 'the expired one is deleted').toBe(1);
  });

  test('is not found by its token in the database', async () => {
    const { slug } = await published();
    const token = await attemptOf(slug);
    const rows = await reading().commentAttempt.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a receipt', () => {
  test('shows its author the comment as it will appear, and what became of it', async () => {
    const { slug } = await published();
    const posted = await postComment(GUEST, slug, typed());
    if (!posted.accepted) throw new Error('it was refused');
    const receipt = await readOwnComment(GUEST, slug, posted.receipt);
    expect(receipt).toMatchObject({
      status: 'pending',
      comment: { name: 'Jeanne', body: 'Merci pour cet article.' },
    });
    expect(JSON.stringify(receipt)).not.toContain('lectrices.example');
    await approveComment(OWNER, idOf(posted), 'pending');
    expect((await readOwnComment(GUEST, slug, posted.receipt)).status).toBe('approved');
  });

  test('cannot be guessed, nor used for another comment or another article', async () => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const posted = await postComment(GUEST, here.slug, typed());
    const other = await pending(here.slug, { body: 'Un autre' });
    if (!posted.accepted) throw new Error('it was refused');
    const seal = posted.receipt.split('.')[1];
    for (const wrong of [
      idOf(posted),
      `${idOf(posted)}.`,
      `${idOf(posted)}.${'A'.repeat(43)}`,
      `${other}.${seal}`,
      '',
      '.',
    ]) {
      await expect(readOwnComment(GUEST, here.slug, wrong), wrong).rejects.toThrow(NotFound);
    }
    await expect(readOwnComment(GUEST, there.slug, posted.receipt)).rejects.toThrow(NotFound);
  });
});

test('a comment that is answered is shown only when it is public', async () => {
  const { slug } = await published();
  expect((await readComment(GUEST, slug, await approved(slug))).name).toBe('Jeanne');
  await expect(readComment(GUEST, slug, await pending(slug, { body: 'x' }))).rejects.toThrow(NotFound);
  await expect(readComment(GUEST, 'ailleurs', await approved(slug, { body: 'y' }))).rejects.toThrow(NotFound);
});
