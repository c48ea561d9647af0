import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listArticles } from '../../lib/articles/list/list-articles';
import { listLatest } from '../../lib/articles/list-latest';
import { readDraft } from '../../lib/articles/read-draft';
import { writeArticle } from '../../lib/articles/write-article';
import { approveComment } from '../../lib/comments/moderation/moderate-comment';
import { countQueues } from '../../lib/comments/queue/count-queues';
import { reading } from '../../lib/db';
import { beginDemo } from '../../lib/demo/mark-demo';
import { removeDemo } from '../../lib/demo/remove-demo';
import { listMembers } from '../../lib/members/list-members';
import { readSession } from '../../lib/members/read-session';
import { signIn } from '../../lib/members/sign-in';
import { listAuthors, listCategories, listTags } from '../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../lib/viewer';
import { fillDemo } from '../../prisma/demo';
import { done, draft, pending, readThreads } from '../support/cast';
import { mediaFolder } from '../support/media';

describe('the demo', () => {
  test('fills an empty blog through the product’s own verbs, and goes without what people wrote', async () => {
    const staff = await fillDemo();
    expect(staff?.map(({ role }) => role)).toEqual(['administrator', 'editor', 'moderator']);
    const { items, total } = await listLatest(GUEST, 1);
    expect(total).toBeGreaterThanOrEqual(12);
    const counts = await countQueues(OWNER);
    expect(counts.approved + counts.pending + counts.spam).toBeGreaterThanOrEqual(60);
    expect(Math.min(counts.pending, counts.spam)).toBeGreaterThan(0);
    expect([(await listCategories(GUEST)).length, (await listAuthors(GUEST)).length]).toEqual([7, 3]);
    expect(await fillDemo(), 'a blog that is somebody’s is not filled').toBeUndefined();

    // A reader comments on one article, the editor of the demo signs in and changes another.
    const [commented, edited, plain] = items;
    const comment = await pending(commented?.slug ?? '', { body: 'Je suis une vraie lectrice.' });
    await approveComment(OWNER, comment, 'pending');
    const { email, password } = staff?.[1] ?? { email: '', password: '' };
    const { sessionId } = done(await signIn(GUEST, { email, password }, ''));
    const { version } = await readDraft(OWNER, edited?.id ?? '');
    done(
      await writeArticle(await readSession(sessionId), edited?.id ?? '', draft({ version, title: 'À moi' })),
    );
    const pictures = (await reading().media.findMany({ select: { id: true } })).map((row) => row.id);

    const removed = await removeDemo(OWNER);
    expect(removed).toMatchObject({ articles: total - 2, keptArticles: 2 });
    const kept = (await listArticles(OWNER)).items.map((item) => item.id);
    expect(kept.sort()).toEqual([commented?.id, edited?.id].sort());
    expect(kept).not.toContain(plain?.id);
    expect((await readThreads(commented?.id ?? '')).map((view) => view.id)).toEqual([comment]);
    expect((await listMembers(OWNER)).map((row) => row.roles[0])).toEqual(['administrator', 'editor']);
    const left = pictures.filter((id) => existsSync(mediaFolder(id)));
    expect(left.length).toBeLessThan(pictures.length);
    expect(await reading().media.count()).toBe(left.length);
    expect(await removeDemo(OWNER), 'a second time there is nothing to take').toMatchObject({
      articles: 0,
      comments: 0,
    });
  }, 90_000);

  test('that was killed half-way is written again from the start, and can go without a trace', async () => {
    await beginDemo(OWNER);
    expect(await fillDemo()).toHaveLength(3);
    await removeDemo(OWNER);
    expect(await listTags(GUEST)).toEqual([]);
    expect(await listCategories(GUEST)).toEqual([]);
    expect(await reading().contact.count()).toBe(0);
    expect(await reading().media.count()).toBe(0);
    expect(
      (await listMembers(OWNER)).map((row) => row.roles[0]),
      'never the last administrator',
    ).toEqual(['administrator']);
  }, 90_000);
});
