import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countApproved } from '../../../../lib/comments/count-comments';
import { feedArticleComments, feedComments } from '../../../../lib/comments/feed-comments';
import { findCommentPage } from '../../../../lib/comments/find-page';
import { setCommentsMode } from '../../../../lib/comments/moderation/set-comments-mode';
import { readComment } from '../../../../lib/comments/read-comment';
import type { CommentView } from '../../../../lib/comments/schema';
import { filterWords as wordsOf } from '../../../../lib/comments/screening/filter-words';
import { idsAbove } from '../../../../lib/comments/threads/tree';
import { reading } from '../../../../lib/db';
import { NotFound } from '../../../../lib/errors';
import { writeCommentSettings } from '../../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { anySteps } from '../../../support/any-steps';
import { noe, published, readThreads } from '../../../support/cast';
import { filterWords } from '../../../support/decisions';

/** Whatever readers and moderators do, in any order: what is counted is what is there, and only what is approved is shown. */

const rows = (articleId: string) =>
  reading().comment.findMany({ where: { articleId }, orderBy: { createdAt: 'asc' } });
type Row = Awaited<ReturnType<typeof rows>>[number];

const approvedBelow = (all: Row[], id: string) =>
  all.filter(({ status, path }) => status === 'approved' && idsAbove(path).includes(id)).length;

async function expectCounts(articleId: string, all: Row[]): Promise<void> {
  const open = await reading().report.findMany({ where: { decidedAt: null } });
  const said = all.map(({ id, below, shown, reports }) => ({ id, below, shown, reports }));
  const true_ = all.map(({ id, status }) => ({
    id,
    below: approvedBelow(all, id),
    shown: status === 'approved' || approvedBelow(all, id) > 0,
    reports: open.filter(({ commentId }) => commentId === id).length,
  }));
  expect(said).toEqual(true_);
  const approved = all.filter(({ status }) => status === 'approved').length;
  expect((await countApproved(GUEST, [articleId]))[articleId] ?? 0).toBe(approved);
}

const flat = (threads: CommentView[]): CommentView[] => threads.flatMap((one) => [one, ...flat(one.replies)]);

async function expectShown(articleId: string, slug: string, all: Row[]): Promise<void> {
  const approved = all.filter(({ status }) => status === 'approved').map(({ id }) => id);
  const views = flat(await readThreads(articleId));
  expect(
    views
      .filter(({ isGone }) => !isGone)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...approved].sort());
  for (const { id, name, body } of views.filter(({ isGone }) => isGone)) {
    expect(approvedBelow(all, id)).toBeGreaterThan(0);
    expect(name + body).toBe('');
  }
  const feeds = [await feedArticleComments(GUEST, slug), { comments: await feedComments(GUEST) }];
  const ids = new Set(all.map(({ id }) => id));
  for (const feed of feeds)
    for (const { id } of 'comments' in feed ? feed.comments : [])
      expect(approved.includes(id) || !ids.has(id), 'a feed shows what is not approved').toBe(true);
  for (const { id, status } of all.filter((row) => row.status !== 'approved')) {
    await expect(readComment(GUEST, slug, id), status).rejects.toThrow(NotFound);
    const page = findCommentPage(GUEST, slug, id);
    if (approvedBelow(all, id) === 0) await expect(page, status).rejects.toThrow(NotFound);
    else await expect(page).resolves.toMatchObject({ slug });
  }
}

/**
 * What the filter knows is the sum of the texts of which it has learnt something: those about which the last
 * decision of a moderator says ham or spam, and that their author left as they were.
 */
async function expectLearned(): Promise<void> {
  const sum = new Map<string, [number, number]>();
  const decisions = await reading().decision.findMany({
    where: { undoneAt: null, batchId: { not: '' } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const last = new Map(decisions.map((decision) => [decision.commentId, decision]));
  const own = await reading().commentRevision.findMany({ where: { memberId: null } });
  for (const { id, name, body, contactId, learned } of await reading().comment.findMany()) {
    const { to = '', version = 0 } = last.get(id) ?? {};
    const isTheirs = !own.some((old) => old.commentId === id && old.version >= version);
    const kind = to === 'approved' ? 'ham' : to === 'spam' ? 'spam' : '';
    // After an erasure nothing says who changed the text.
    if (contactId !== null) expect(learned, id).toBe(isTheirs ? kind : '');
    if (learned === '') continue;
    for (const word of ['', ...wordsOf(`${name}\n${body}`)]) {
      const [ham, spam] = sum.get(word) ?? [0, 0];
      sum.set(word, learned === 'ham' ? [ham + 1, spam] : [ham, spam + 1]);
    }
  }
  const told = Object.fromEntries([...sum].map(([word, [ham, spam]]) => [word, `${ham}/${spam}`]));
  expect(await filterWords()).toEqual(told);
}

test('any sequence of posts, decisions, undos, edits, withdrawals and reports keeps every count true and shows only what is approved', async () => {
  await writeCommentSettings(OWNER, { reportsToHold: 3, perMinute: 0, perHour: 0 });
  const moderator = await noe();
  await fc.assert(
    fc.asyncProperty(anySteps, fc.constantFrom('open', 'all'), async (steps, mode) => {
      const { id: articleId, slug } = await published();
      await setCommentsMode(OWNER, articleId, mode);
      await fc.asyncModelRun(() => ({ model: {}, real: { moderator, slug, ids: [], batches: [] } }), steps);
      const all = await rows(articleId);
      await expectCounts(articleId, all);
      await expectShown(articleId, slug, all);
      await expectLearned();
    }),
    // What it makes smaller takes minutes: run it again with the seed that it prints.
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);
