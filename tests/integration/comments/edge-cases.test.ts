import { describe, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { countApproved } from '../../../lib/comments/count-comments';
import { decideComments } from '../../../lib/comments/moderation/decide';
import { markAsSpam } from '../../../lib/comments/moderation/moderate-comment';
import { readOwnComment } from '../../../lib/comments/own/read-own';
import { postComment } from '../../../lib/comments/post-comment';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { LIMITS } from '../../../lib/comments/schema';
import { NotFound } from '../../../lib/errors';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, done, draft, idOf, published, readThreads, typed } from '../../support/cast';

async function errorsOf(slug: string, change: Parameters<typeof typed>[0]) {
  const posted = await postComment(GUEST, slug, typed(change));
  return posted.accepted ? {} : posted.errors;
}

describe('an article that changes between the form and the post', () => {
  test('and was closed takes no comment, and gives back what was typed', async () => {
    const { id, slug, version } = await published();
    const { version: closed } = done(
      await writeArticle(OWNER, id, draft({ version, slug, commentsOpen: false })),
    );
    expect(await errorsOf(slug, {}), 'a draft closes nothing yet').toEqual({});
    done(await publishArticle(OWNER, id, closed));
    const posted = await postComment(GUEST, slug, typed({ body: 'Trop tard ?' }));
    if (posted.accepted) throw new Error('it was accepted');
    expect(await readAttempt(GUEST, slug, posted.attempt)).toMatchObject({
      values: typed({ body: 'Trop tard ?' }),
      errors: { body: 'commentsClosed' },
    });
  });

  test('and got another address takes the comment under the old one, and loses nothing that was typed', async () => {
    const { id, slug, version } = await published();
    const kept = await postComment(GUEST, slug, typed({ name: '' }));
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
    done(await publishArticle(OWNER, id, moved.version));
    const posted = await postComment(GUEST, slug, typed());
    if (!posted.accepted || kept.accepted) throw new Error('not as it should be');
    for (const address of [slug, 'ailleurs']) {
      expect((await readOwnComment(GUEST, address, posted.receipt)).comment.name).toBe('Jeanne');
      expect((await readAttempt(GUEST, address, kept.attempt)).values).toEqual(typed({ name: '' }));
    }
    await published({ title: 'Un autre', slug });
    await expect(readOwnComment(GUEST, slug, posted.receipt), 'another article has it now').rejects.toThrow(
      NotFound,
    );
  });

  test('and was taken off the site shows its comments to nobody; they are back with it', async () => {
    const { id, slug, version } = await published();
    const comment = await approved(slug);
    await unpublishArticle(OWNER, id);
    expect(await readThreads(id)).toEqual([]);
    done(await publishArticle(OWNER, id, version));
    expect((await readThreads(id)).map((view) => view.id)).toEqual([comment]);
    expect(await countApproved(GUEST, [id])).toEqual({ [id]: 1 });
  });

  test('lets the comment that is answered be taken away before the answer is sent', async () => {
    const { slug } = await published();
    for (const to of ['spam', 'trashed', 'refused', 'pending'] as const) {
      const id = await approved(slug, { body: `Parent, ${to}` });
      await decideComments(OWNER, { seen: [{ id, from: 'approved', version: 1 }], to });
      expect(await errorsOf(slug, { parent: id }), to).toEqual({ parent: 'parentWrong' });
    }
    for (const parent of ['-1', '0', '9007199254740993', 'null', '*', ' ', 'a'.repeat(10_000), "' OR 1=1"])
      expect(await errorsOf(slug, { parent }), parent).toEqual({ parent: 'parentWrong' });
  });
});

describe('what is typed', () => {
  test.each([
    ['a name of a blank braille sign', { name: '\u2800' }, { name: 'nameMissing' }],
    ['a name of marks that stand on nothing', { name: '\u0301\u0302' }, { name: 'nameMissing' }],
    ['a text of signs that turn the direction', { body: '\u202e\u202c\u2066' }, { body: 'bodyMissing' }],
    ['a name of half a sign', { name: '\ud83d' }, {}],
    ['a text of one emoji', { body: '👍' }, {}],
    [
      'an address with a name before it',
      { email: 'Jeanne <jeanne@exemple.fr>' },
      { email: 'emailMalformed' },
    ],
    ['two addresses', { email: 'a@exemple.fr,b@exemple.fr' }, { email: 'emailMalformed' }],
    ['an address with a quoted space', { email: '"a b"@exemple.fr' }, { email: 'emailMalformed' }],
    ['an address at an IP number', { email: 'a@[127.0.0.1]' }, { email: 'emailMalformed' }],
    ['an address that ends with a dot', { email: 'a@exemple.fr.' }, { email: 'emailMalformed' }],
    ['an address with a tag and an apostrophe', { email: "l'auteur+blog@exemple.fr" }, {}],
  ])('%s: %j', async (_, change, errors) => {
    const { slug } = await published();
    expect(await errorsOf(slug, change)).toEqual(errors);
  });

  test('is stored as it is shown: halves of signs replaced, ends trimmed, a name on one line', async () => {
    const { id, slug } = await published();
    await approved(slug, { body: '  a\rb\r\nc\ud800 \n', name: ' Jean\r\n\tMarc\u0007 ' });
    expect((await readThreads(id))[0]).toMatchObject({ body: 'a\nb\nc\ufffd', name: 'Jean Marc' });
  });

  test('counts CRLF as one sign on either side of the limit', async () => {
    const { slug } = await published();
    const lines = (count: number) => `a${'\r\n'.repeat(count - 2)}b`;
    expect(await errorsOf(slug, { body: lines(LIMITS.body) })).toEqual({});
    expect(await errorsOf(slug, { body: lines(LIMITS.body + 1) })).toEqual({ body: 'bodyTooLong' });
  });

  test('may nest as deep as readers go', async () => {
    const { id, slug } = await published();
    let parent = '';
    for (let depth = 0; depth < 60; depth++)
      parent = await approved(slug, { parent, body: `Niveau ${depth}` });
    let [comment] = await readThreads(id);
    for (let depth = 1; depth < 4; depth++) comment = comment?.replies[0];
    // From the fifth level on they stand one after the other, each with whom it answers.
    expect(comment?.replies).toHaveLength(56);
    expect(comment?.replies.map(({ body }) => body)).toEqual(
      Array.from({ length: 56 }, (_, n) => `Niveau ${n + 4}`),
    );
    expect(
      comment?.replies.slice(1).every(({ answers, replies }) => answers === 'Jeanne' && replies.length === 0),
    ).toBe(true);
  });
});

test('the receipt of an answer names whom it answers, and what was decided, to its author alone', async () => {
  const { slug } = await published();
  const parent = await approved(slug, { name: 'Aline', email: 'aline@lectrices.example' });
  const posted = await postComment(GUEST, slug, typed({ parent, body: 'Je suis d’accord.' }));
  if (!posted.accepted) throw new Error('it was refused');
  expect(await readOwnComment(GUEST, slug, posted.receipt)).toMatchObject({
    status: 'pending',
    answers: 'Aline',
  });
  await markAsSpam(OWNER, idOf(posted), 'pending');
  expect((await readOwnComment(GUEST, slug, posted.receipt)).status, 'spam is not told apart').toBe(
    'refused',
  );
});
