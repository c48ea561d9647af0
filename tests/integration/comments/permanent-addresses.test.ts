import { describe, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { findCommentPage } from '../../../lib/comments/find-page';
import { returnToQueue } from '../../../lib/comments/moderation/moderate-comment';
import { readComments, THREADS } from '../../../lib/comments/read-comments';
import type { CommentStatus, CommentView } from '../../../lib/comments/schema';
import { NotFound } from '../../../lib/errors';
import { writeCommentSettings } from '../../../lib/settings/comments/write-comment-settings';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, done, draft, pending, published } from '../../support/cast';
import { plant, type Seed, spread } from '../../support/planted';

/** The page on which a comment stands, found by its permanent address. */

const pageOf = async (slug: string, id: string) => (await findCommentPage(GUEST, slug, id)).page;

const idsOf = (views: CommentView[]): string[] => views.flatMap(({ id, replies }) => [id, ...idsOf(replies)]);

/** What a page shows in the order of the site. */
async function idsOn(articleId: string, page: number): Promise<string[]> {
  const article = { id: articleId, commentsOpen: true, commentsMode: 'site', publishedAt: null };
  return idsOf((await readComments(GUEST, article, { page })).threads);
}

describe('the permanent address of a comment', () => {
  test('leads to the page that holds it, for every comment, in whichever order the site shows them', async () => {
    const { id, slug } = await published();
    // Threads of one to nine, some of them deep.
    const tree: Seed[] = Array.from({ length: 420 }, (_, n) => ({
      parent: n % 7 === 0 || n % 5 === 0 ? undefined : n - (n % 3) - 1,
    }));
    const planted = await plant(id, tree);
    for (const order of ['oldest', 'newest'] as const) {
      await writeCommentSettings(OWNER, { order });
      const pages = new Map<number, string[]>();
      for (const { id: comment } of planted) {
        const page = await pageOf(slug, comment);
        pages.set(page, [...(pages.get(page) ?? []), comment]);
      }
      expect(pages.size).toBeGreaterThan(2);
      for (const [page, ids] of pages) expect((await idsOn(id, page)).sort()).toEqual(ids.sort());
    }
  }, 60_000);

  test('stays right when a hundred comments come before it', async () => {
    const { id, slug } = await published();
    const [first, last] = await plant(id, spread(2));
    await writeCommentSettings(OWNER, { order: 'newest' });
    expect(await pageOf(slug, first?.id ?? '')).toBe(1);
    await plant(id, spread(2 * THREADS), Date.UTC(2026, 1, 1));
    for (const comment of [first?.id ?? '', last?.id ?? '']) {
      expect(await pageOf(slug, comment)).toBe(3);
      expect(await idsOn(id, 3)).toContain(comment);
    }
    await writeCommentSettings(OWNER, { order: 'oldest' });
    expect(await pageOf(slug, first?.id ?? '')).toBe(1);
  });

  test('is found for the first and the last of ten thousand, and for one in the middle', async () => {
    const { id, slug } = await published();
    // Half of them one thread in which each answers the one before, half of them threads of their own.
    const planted = await plant(
      id,
      Array.from({ length: 10_000 }, (_, n) => ({ parent: n === 0 || n >= 5_000 ? undefined : n - 1 })),
    );
    for (const n of [0, 4_999, 5_000, 9_998, 9_999]) {
      const comment = planted[n]?.id ?? '';
      const page = await pageOf(slug, comment);
      expect(await idsOn(id, page), `${n} on page ${page}`).toContain(comment);
    }
    expect(await pageOf(slug, planted[0]?.id ?? '')).toBe(1);
  }, 60_000);

  test('is that of a tombstone too, while something approved answers it', async () => {
    const { slug } = await published();
    const parent = await approved(slug);
    const reply = await approved(slug, { parent, body: 'Réponse' });
    await returnToQueue(OWNER, parent, 'approved');
    expect(await pageOf(slug, parent)).toBe(1);
    await returnToQueue(OWNER, reply, 'approved');
    await expect(pageOf(slug, parent)).rejects.toThrow(NotFound);
  });

  test('holds under every address that the article had', async () => {
    const { id, slug, version } = await published();
    const comment = await approved(slug);
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
    done(await publishArticle(OWNER, id, moved.version));
    for (const address of [slug, 'ailleurs'])
      expect(await findCommentPage(GUEST, address, comment)).toEqual({ slug: 'ailleurs', page: 1 });
  });

  test.each<CommentStatus>(['pending', 'refused', 'withdrawn', 'spam', 'trashed'])(
    'is none for a comment that is %s',
    async (status) => {
      const { id, slug } = await published();
      const [row] = await plant(id, [{ status }]);
      await expect(pageOf(slug, row?.id ?? '')).rejects.toThrow(NotFound);
    },
  );

  test('is none for what is not there, of another article, or of one that is not published', async () => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const comment = await approved(here.slug);
    await expect(pageOf(there.slug, comment)).rejects.toThrow(NotFound);
    await expect(pageOf('nulle-part', comment)).rejects.toThrow(NotFound);
    await expect(pageOf(here.slug, await pending(here.slug, { body: 'x' }))).rejects.toThrow(NotFound);
    for (const id of ['', 'abcdefghijklmnop', comment.toUpperCase(), `${comment}\0`, '😀', '../new', '%'])
      await expect(pageOf(here.slug, id), id).rejects.toThrow(NotFound);
    await unpublishArticle(OWNER, here.id);
    await expect(pageOf(here.slug, comment)).rejects.toThrow(NotFound);
  });
});
