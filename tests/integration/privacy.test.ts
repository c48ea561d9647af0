import { expect, test } from 'vitest';
import { listCategory, listLatest } from '../../lib/articles/list-latest';
import { readArticle } from '../../lib/articles/read-article';
import { countApproved } from '../../lib/comments/count-comments';
import { approveComment, markAsSpam, trashComment } from '../../lib/comments/moderation/moderate-comment';
import { readOwnComment } from '../../lib/comments/own/read-own';
import { postComment } from '../../lib/comments/post-comment';
import { listQueue } from '../../lib/comments/queue/list-queue';
import { readComment } from '../../lib/comments/read-comment';
import { reading } from '../../lib/db';
import { Forbidden, NotFound } from '../../lib/errors';
import { requestPasswordLink } from '../../lib/members/request-password-link';
import { signIn } from '../../lib/members/sign-in';
import { readSite } from '../../lib/settings/read-site';
import { createCategory } from '../../lib/taxonomy/create-category';
import { listAuthors, listCategories, listTags } from '../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../lib/viewer';
import { findTrace, tracesOf } from '../support/canary';
import { camille, done, idOf, noe, published, readThreads, typed } from '../support/cast';

const emails = [
  'Canari.Rouge+1@plume.example',
  'canari-bleu@plume.example',
  'canari.vert@plume.example',
  'canari-gris@plume.example',
];

test("a commenter's e-mail address is in no answer that the public can get, whatever became of the comment", async () => {
  const category = done(await createCategory(OWNER, { name: 'Culture' }));
  const { id, slug } = await published({ categoryIds: [category.id] });
  const decisions = [approveComment, markAsSpam, trashComment, undefined];
  const answers: unknown[] = [];
  for (const [n, email] of emails.entries()) {
    const posted = await postComment(GUEST, slug, typed({ email, body: `Canari ${n}` }));
    answers.push(posted, posted.accepted && (await readOwnComment(GUEST, slug, posted.receipt)));
    await decisions[n]?.(OWNER, idOf(posted), 'pending');
  }
  answers.push(await postComment(GUEST, slug, typed({ email: emails[0] ?? '', body: '' })));
  const threads = await readThreads(id);
  answers.push(
    threads,
    await readComment(GUEST, slug, threads[0]?.id ?? ''),
    await readArticle(GUEST, slug),
    await listLatest(GUEST, 1),
    await listCategory(GUEST, 'culture', 1),
    await countApproved(GUEST, [id]),
    await listCategories(GUEST),
    await listAuthors(GUEST),
    await listTags(GUEST),
    await readSite(GUEST),
  );
  for (const answer of answers) expect(findTrace(JSON.stringify(answer), emails)).toBeUndefined();
  expect(threads).toHaveLength(1);
  expect(Object.keys(threads[0] ?? {}).sort()).toEqual([
    ...['body', 'by', 'createdAt', 'editedAt', 'id', 'isGone', 'name', 'replies'],
  ]);
});

test('it is in no audit entry, no counter of tries and no comment row, plain or hashed', async () => {
  const { slug } = await published();
  for (const email of emails) {
    await approveComment(
      OWNER,
      idOf(await postComment(GUEST, slug, typed({ email, body: email.length.toString() }))),
      'pending',
    );
    await signIn(GUEST, { email, password: 'x' }, '192.0.2.1');
    await requestPasswordLink(GUEST, email, '192.0.2.1');
  }
  const rows = [
    await reading().auditEntry.findMany(),
    await reading().throttle.findMany(),
    await reading().comment.findMany(),
  ];
  expect(rows.every((list) => list.length > 0)).toBe(true);
  expect(findTrace(JSON.stringify(rows), emails)).toBeUndefined();
});

test('an editor who may not moderate cannot learn it, and a moderator can read it', async () => {
  const { slug } = await published();
  await postComment(GUEST, slug, typed({ email: emails[1] ?? '' }));
  await expect(listQueue(await camille(), 'pending')).rejects.toThrow(Forbidden);
  await expect(listQueue(await camille(), 'all', { words: emails[1] ?? '' })).rejects.toThrow(Forbidden);
  await expect(listQueue(GUEST, 'pending')).rejects.toThrow(NotFound);
  expect((await listQueue(await noe(), 'pending')).items[0]?.email).toBe(emails[1]);
});

test('the seeker of traces finds one that is there', () => {
  for (const email of emails) {
    for (const trace of tracesOf(email))
      expect(findTrace(`avant ${trace} après`, [email]), trace).toBeDefined();
    for (const before of ['', 'a', 'ab', 'abc']) {
      expect(findTrace(Buffer.from(`${before}${email}${before}`).toString('base64'), [email])).toBeDefined();
    }
  }
  expect(findTrace('rien à voir ici', emails)).toBeUndefined();
});
