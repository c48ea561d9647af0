import { describe, expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { listArticles } from '../../lib/articles/list/list-articles';
import { listCategory } from '../../lib/articles/list-latest';
import { previewArticle } from '../../lib/articles/preview-article';
import { publishArticle } from '../../lib/articles/publish-article';
import { readArticle } from '../../lib/articles/read-article';
import { readDraft } from '../../lib/articles/read-draft';
import { unpublishArticle } from '../../lib/articles/unpublish-article';
import { writeArticle } from '../../lib/articles/write-article';
import { approveComment } from '../../lib/comments/moderation/moderate-comment';
import { readOwnComment } from '../../lib/comments/own/read-own';
import { postComment } from '../../lib/comments/post-comment';
import { listQueue } from '../../lib/comments/queue/list-queue';
import { readAttempt } from '../../lib/comments/read-attempt';
import { readComment } from '../../lib/comments/read-comment';
import { reading } from '../../lib/db';
import { NotFound } from '../../lib/errors';
import { checkPasswordLink, choosePassword } from '../../lib/members/choose-password';
import { createMember } from '../../lib/members/create-member';
import { readSession } from '../../lib/members/read-session';
import { requestPasswordLink } from '../../lib/members/request-password-link';
import { resetPassword } from '../../lib/members/reset-password';
import { signIn } from '../../lib/members/sign-in';
import { writeSite } from '../../lib/settings/write-site';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { createCategory } from '../../lib/taxonomy/create-category';
import { readCategory } from '../../lib/taxonomy/read-category';
import { GUEST, OWNER } from '../../lib/viewer';
import { draft, PASSWORD, published, typed } from '../support/cast';

/** Names of things as they come out of an address: what is in it, and what no database keeps. */
const STRANGE = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '😀'.repeat(5000),
  'a'.repeat(100_000),
  '\'; DROP TABLE "Member"; --',
  '../../etc/passwd',
  '%00',
  '%',
  '_',
  '__proto__',
  'constructor',
];

/** What the whole database holds, without what counts tries. */
async function everything(): Promise<string> {
  const { throttle: _, ...tables } = {
    article: await reading().article.findMany(),
    revision: await reading().revision.findMany(),
    comment: await reading().comment.findMany(),
    contact: await reading().contact.findMany(),
    member: await reading().member.findMany(),
    category: await reading().category.findMany(),
    author: await reading().author.findMany(),
    setting: await reading().setting.findMany(),
    audit: await reading().auditEntry.findMany(),
    throttle: null,
  };
  return JSON.stringify(tables);
}

describe('a strange name of a thing', () => {
  test('is the name of nothing that is there', async () => {
    const { slug } = await published();
    const before = await everything();
    for (const name of STRANGE) {
      const reads: [string, () => Promise<unknown>][] = [
        ['readArticle', () => readArticle(GUEST, name)],
        ['readCategory', () => readCategory(GUEST, name)],
        ['listCategory', () => listCategory(GUEST, name, 1)],
        ['readComment', () => readComment(GUEST, slug, name)],
        ['readComment of', () => readComment(GUEST, name, 'abcdefghijklmnop')],
        ['readOwnComment', () => readOwnComment(GUEST, slug, name)],
        ['readAttempt', () => readAttempt(GUEST, slug, name)],
        ['checkPasswordLink', () => checkPasswordLink(GUEST, name)],
        ['postComment', () => postComment(GUEST, name, typed())],
        ['readDraft', () => readDraft(OWNER, name)],
        ['previewArticle', () => previewArticle(OWNER, name)],
        ['writeArticle', () => writeArticle(OWNER, name, draft())],
        ['publishArticle', () => publishArticle(OWNER, name, 1)],
        ['unpublishArticle', () => unpublishArticle(OWNER, name)],
        ['approveComment', () => approveComment(OWNER, name, 'pending')],
        ['resetPassword', () => resetPassword(OWNER, name, PASSWORD)],
      ];
      for (const [verb, answer] of reads) {
        await expect(answer(), `${verb} ${JSON.stringify(name.slice(0, 20))}`).rejects.toThrow(NotFound);
      }
      expect(await readSession(name)).toEqual(GUEST);
      expect((await listQueue(OWNER, 'pending', {}, name)).items).toEqual([]);
    }
    expect(await everything()).toBe(before);
  });

  test('opens no session, sends no mail and changes no password', async () => {
    const wrong = { ok: false, errors: { password: 'credentialsWrong' } };
    for (const [n, name] of STRANGE.entries()) {
      const address = `192.0.2.${n}`;
      expect(await signIn(GUEST, { email: name, password: name }, address), name.slice(0, 20)).toEqual(wrong);
      await (await requestPasswordLink(GUEST, name, address)).sent;
      expect((await choosePassword(GUEST, name, PASSWORD)).ok).toBe(false);
    }
    expect(await reading().session.count()).toBe(0);
  });

  test.each(['0', '~', 'a~b', '-1~aaaaaaaaaaaaaaaa', '1~aaaaaaaaaaaaaaa', '9'.repeat(40), '~'.repeat(300)])(
    'there is no page of the list of articles after %s',
    async (after) => {
      await expect(listArticles(OWNER, { after })).rejects.toThrow(NotFound);
    },
  );
});

const WRONG = [
  undefined,
  null,
  7,
  'texte',
  [],
  { name: 7 },
  { title: {} },
  new Date(),
  { version: '1' },
  () => {},
];

describe('an input of the wrong kind', () => {
  test('is never stored: it is thrown back, or answered with what to correct', async () => {
    const { id } = await createArticle(OWNER);
    const before = await everything();
    const verbs: Record<string, (input: unknown) => Promise<unknown>> = {
      writeArticle: (input) => writeArticle(OWNER, id, input),
      createMember: (input) => createMember(OWNER, input),
      createCategory: (input) => createCategory(OWNER, input),
      createAuthor: (input) => createAuthor(OWNER, input),
      choosePassword: (input) => choosePassword(GUEST, 'x', input),
      signIn: (input) => signIn(GUEST, input, ''),
    };
    for (const [name, verb] of Object.entries(verbs)) {
      for (const input of WRONG) {
        const answer = await verb(input).catch(() => ({ ok: false }));
        expect(answer, `${name} ${String(input)}`).toMatchObject({ ok: false });
      }
    }
    for (const input of [
      { title: '' },
      { language: 'de' },
      { timeZone: 'Mars/Olympus' },
      { title: 7 },
      'x',
      null,
    ]) {
      await expect(writeSite(OWNER, input)).rejects.toThrow();
    }
    expect(await everything()).toBe(before);
  });

  test.each([
    [
      'more authors than a page can name',
      { authorIds: Array.from({ length: 21 }, () => 'abcdefghijklmnop') },
    ],
    ['a category that is a path', { categoryIds: ['../x'] }],
    ['an opening picture that is a path', { leadId: '../x' }],
    ['a thousand tags', { tags: Array.from({ length: 1000 }, (_, n) => `tag ${n}`) }],
    [
      'a thousand sources',
      { sources: Array.from({ length: 1000 }, () => ({ publisher: 'x', title: 'x', url: '', readOn: '' })) },
    ],
    ['a version that is none', { version: 1.5 }],
    ['a mark that is a word', { commentsOpen: 'non' }],
  ])('of an article is thrown back: %s', async (_, change) => {
    const { id } = await createArticle(OWNER);
    await expect(writeArticle(OWNER, id, { ...draft(), ...change })).rejects.toThrow();
    expect((await readDraft(OWNER, id)).version).toBe(1);
  });
});
