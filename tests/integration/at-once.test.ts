import { describe, expect, test } from 'vitest';
import { createArticle } from '../../lib/articles/create-article';
import { listLatest } from '../../lib/articles/list-latest';
import { publishArticle } from '../../lib/articles/publish-article';
import { readArticle } from '../../lib/articles/read-article';
import { unpublishArticle } from '../../lib/articles/unpublish-article';
import { writeArticle } from '../../lib/articles/write-article';
import { approveComment, returnToQueue } from '../../lib/comments/moderation/moderate-comment';
import { postComment } from '../../lib/comments/post-comment';
import { countQueues } from '../../lib/comments/queue/count-queues';
import { reading } from '../../lib/db';
import { Conflict } from '../../lib/errors';
import { createMember } from '../../lib/members/create-member';
import { signIn } from '../../lib/members/sign-in';
import { createAuthor } from '../../lib/taxonomy/create-author';
import { createCategory } from '../../lib/taxonomy/create-category';
import { listTags } from '../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../lib/viewer';
import { camille, done, draft, PASSWORD, pending, published, typed } from '../support/cast';

/** What two people do in the same moment. On PostgreSQL neither transaction sees the other. */

const times = <T>(count: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

const SUFFIXES = ['', '-2', '-3', '-4', '-5'];

describe('five editors who give the same name at once', () => {
  test('make five categories and five bylines, each with an address of its own', async () => {
    const categories = await times(5, () => createCategory(OWNER, { name: 'Société' }));
    const authors = await times(5, () => createAuthor(OWNER, { name: 'Odile Garnier' }));
    expect(categories.map((made) => done(made).slug).sort()).toEqual(SUFFIXES.map((end) => `societe${end}`));
    expect(authors.map((made) => done(made).slug).sort()).toEqual(
      SUFFIXES.map((end) => `odile-garnier${end}`),
    );
  });

  test('save and publish five articles under one title, and one tag', async () => {
    const articles = await times(5, () => createArticle(OWNER));
    const saved = await times(5, (n) =>
      writeArticle(OWNER, articles[n]?.id ?? '', draft({ title: 'Le pain', tags: ['Pain'] })),
    );
    expect(saved.map((one) => done(one).slug).sort()).toEqual(SUFFIXES.map((end) => `le-pain${end}`));
    const live = await times(5, (n) => publishArticle(OWNER, articles[n]?.id ?? '', 2));
    expect(live.every((one) => one.ok)).toBe(true);
    expect((await listLatest(GUEST, 1)).total).toBe(5);
    expect(await listTags(GUEST)).toEqual(['Pain']);
  });
});

test('two articles that ask for one address at once: one gets it, the other is told', async () => {
  const [one, two] = [await published({ title: 'Un' }), await published({ title: 'Deux' })];
  for (const { id, version } of [one, two])
    done(await writeArticle(OWNER, id, draft({ version, slug: 'pain' })));
  const answers = await Promise.all(
    [one, two].map(({ id, version }) => publishArticle(OWNER, id, version + 1)),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, errors: { slug: 'slugTaken' } });
});

test('one version published ten times at once is live once, with its labels', async () => {
  const category = done(await createCategory(OWNER, { name: 'Cuisine' }));
  const { id } = await createArticle(OWNER);
  const { version } = done(
    await writeArticle(OWNER, id, draft({ tags: ['Pain', 'Four'], categoryIds: [category.id] })),
  );
  const answers = await times(10, () => publishArticle(OWNER, id, version));
  expect(answers.every((answer) => answer.ok)).toBe(true);
  const { slug } = done(answers[0] ?? { ok: false, errors: {} });
  const found = await readArticle(GUEST, slug);
  expect(found).toMatchObject({ article: { tags: [{ name: 'Pain' }, { name: 'Four' }], updatedAt: null } });
  expect((await listLatest(GUEST, 1)).total).toBe(1);
});

test('a save and a publication at once: what is live is a version that was saved whole', async () => {
  const { id, slug, version } = await published({ slug: 'pain', title: 'Ancien' });
  const [saved, live] = await Promise.allSettled([
    writeArticle(OWNER, id, draft({ version, slug: 'pain', title: 'Nouveau' })),
    publishArticle(OWNER, id, version),
  ]);
  expect(saved.status).toBe('fulfilled');
  if (live.status === 'rejected') expect(live.reason).toBeInstanceOf(Conflict);
  expect(await readArticle(GUEST, slug)).toMatchObject({ article: { title: 'Ancien' } });
});

test('ten who take an article off the site at once do it once, and one entry says so', async () => {
  const { id } = await published();
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => unpublishArticle(OWNER, id)));
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Conflict);
  expect(await reading().auditEntry.count({ where: { action: 'article.unpublish', entityId: id } })).toBe(1);
});

test('twenty comments of one reader at once are twenty comments and one contact', async () => {
  const { slug } = await published();
  const posts = await times(20, (n) => postComment(GUEST, slug, typed({ body: `Numéro ${n}` })));
  expect(posts.every((posted) => posted.accepted)).toBe(true);
  expect((await countQueues(OWNER)).pending).toBe(20);
  expect(await reading().contact.count()).toBe(1);
});

test('a decision taken back twice at once is taken back once', async () => {
  const { slug } = await published();
  const id = await pending(slug);
  await approveComment(OWNER, id, 'pending');
  const answers = await Promise.allSettled([1, 2, 3].map(() => returnToQueue(OWNER, id, 'approved')));
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
});

test('a member who is created twice at once exists once, and the other is told', async () => {
  const input = { name: 'Alix', email: 'alix@redaction.example', password: PASSWORD, roles: ['editor'] };
  const answers = await times(3, () => createMember(OWNER, input));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, errors: { email: 'emailTaken' } });
});

test('five right passwords at once are five sessions', async () => {
  const { email } = await camille();
  const sessions = await times(5, () => signIn(GUEST, { email, password: PASSWORD }, '192.0.2.1'));
  expect(new Set(sessions.map((session) => done(session).sessionId)).size).toBe(5);
});
