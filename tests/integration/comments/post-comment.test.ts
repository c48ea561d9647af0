import { describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { postComment } from '../../../lib/comments/post-comment';
import { listQueue } from '../../../lib/comments/queue/list-queue';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { LIMITS } from '../../../lib/comments/schema';
import { NotFound } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, idOf, pending, published, readThreads, typed } from '../../support/cast';

async function errorsOf(slug: string, change: Parameters<typeof typed>[0]) {
  const posted = await postComment(GUEST, slug, typed(change));
  return posted.accepted ? {} : posted.errors;
}

describe('a comment that is valid', () => {
  test('is stored once, as pending, and is nowhere else until it is approved', async () => {
    const { id, slug } = await published();
    const posted = await postComment(GUEST, slug, typed());
    expect(posted.accepted).toBe(true);
    expect(await readThreads(id)).toEqual([]);
    const { items } = await listQueue(OWNER, 'pending');
    expect(items).toMatchObject([
      { id: idOf(posted), name: 'Jeanne', body: 'Merci pour cet article.', status: 'pending' },
    ]);
  });

  test('may use every limit to the last UTF-16 unit, with CRLF counted as one', async () => {
    const { slug } = await published();
    const body = `${'é'.repeat(LIMITS.body - 1 - 3)}\r\n😀!`;
    expect(await errorsOf(slug, { body, name: 'é'.repeat(LIMITS.name) })).toEqual({});
    const email = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fr`;
    expect(email).toHaveLength(LIMITS.email);
    expect(await errorsOf(slug, { email })).toEqual({});
    expect(await errorsOf(slug, { body: `${'é'.repeat(LIMITS.body)}!` })).toEqual({ body: 'bodyTooLong' });
    expect(await errorsOf(slug, { name: 'a'.repeat(LIMITS.name + 1) })).toEqual({ name: 'nameTooLong' });
    expect(await errorsOf(slug, { email: `a${email}` })).toEqual({ email: 'emailTooLong' });
  });

  test('keeps emoji, accents and right-to-left text as they were typed', async () => {
    const { id, slug } = await published();
    const body = 'Bravo 👩‍🚒 — « été » — שלום\n\n> cité\n<b>pas du HTML</b>';
    await approved(slug, { body });
    expect((await readThreads(id))[0]?.body).toBe(body);
  });
});

describe('a comment that is not valid', () => {
  test.each([
    [{ body: '' }, { body: 'bodyMissing' }],
    [{ body: ' \n\u00a0\u202f' }, { body: 'bodyMissing' }],
    [{ body: '\0\0' }, { body: 'bodyMissing' }],
    [{ name: '' }, { name: 'nameMissing' }],
    [{ name: '\u3164' }, { name: 'nameMissing' }],
    [{ name: '\u200b\u200d' }, { name: 'nameMissing' }],
    [{ email: '' }, { email: 'emailMissing' }],
    [{ email: 'jeanne' }, { email: 'emailMalformed' }],
    [{ email: 'jeanne@exemple' }, { email: 'emailMalformed' }],
    [{ email: 'jeanne@@exemple.fr' }, { email: 'emailMalformed' }],
    [{ email: 'a@b.fr\r\nBcc: c@d.fr' }, { email: 'emailMalformed' }],
    [{ email: 'jeanne＠exemple.fr' }, { email: 'emailMalformed' }],
    [{ parent: 'x' }, { parent: 'parentWrong' }],
    [{ parent: 'abcdefghijklmnop' }, { parent: 'parentWrong' }],
    [
      { body: '', name: '', email: '' },
      { body: 'bodyMissing', name: 'nameMissing', email: 'emailMissing' },
    ],
  ])('%j is refused with %j', async (change, errors) => {
    const { slug } = await published();
    expect(await errorsOf(slug, change)).toEqual(errors);
    expect((await listQueue(OWNER, 'pending')).items).toEqual([]);
  });

  test('is kept whole, even when it is far too long', async () => {
    const { slug } = await published();
    const values = typed({ body: 'a'.repeat(120_000), name: '', email: 'pas une adresse' });
    const posted = await postComment(GUEST, slug, values);
    if (posted.accepted) throw new Error('it was accepted');
    expect((await readAttempt(GUEST, slug, posted.attempt)).values).toEqual(values);
  });

  test('may not answer a comment of another article, nor one that is not public', async () => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    expect(await errorsOf(here.slug, { parent: await approved(there.slug) })).toEqual({
      parent: 'parentWrong',
    });
    expect(await errorsOf(here.slug, { parent: await pending(here.slug) })).toEqual({
      parent: 'parentWrong',
    });
    expect(await errorsOf(here.slug, { parent: await approved(here.slug, { body: 'Oui' }) })).toEqual({});
  });
});

describe('an article', () => {
  test('that is closed takes no comment, and keeps what was typed', async () => {
    const { slug } = await published({ commentsOpen: false });
    expect(await errorsOf(slug, {})).toEqual({ body: 'commentsClosed' });
  });

  test('that readers may not see has no comment door: draft, unpublished and unknown look the same', async () => {
    const { id: draftId } = await createArticle(OWNER);
    const gone = await published();
    await unpublishArticle(OWNER, gone.id);
    for (const slug of [draftId, gone.slug, 'nulle-part', '', '../x']) {
      await expect(postComment(GUEST, slug, typed()), slug).rejects.toThrow(NotFound);
    }
  });
});
