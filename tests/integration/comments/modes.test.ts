import { describe, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, moveClock, now } from '../../../lib/clock';
import { setCommentsMode } from '../../../lib/comments/moderation/set-comments-mode';
import { formToken } from '../../../lib/comments/posting/form-token';
import { readAttempt } from '../../../lib/comments/read-attempt';
import { takesComments } from '../../../lib/comments/takes-comments';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { type CommentMode, commentSettingsSchema } from '../../../lib/settings/comments/schema';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published, readThreads } from '../../support/cast';
import { post, refusalOf, settle, trusted } from '../../support/posting';

const READER = 'jeanne@lectrices.example';
let count = 0;

/** What becomes of a comment of a stranger, and of somebody who is approved and proved. */
async function fates(slug: string, browser: string): Promise<string[]> {
  const senders = [{}, { browser }];
  const posts = senders.map((sender) => post(slug, { email: READER, body: `Texte ${++count}` }, sender));
  return (await Promise.all(posts)).map((posted) =>
    posted.accepted ? posted.status : (posted.errors.body ?? ''),
  );
}

const FATES: Record<CommentMode, string[]> = {
  open: ['approved', 'approved'],
  first: ['pending', 'approved'],
  all: ['pending', 'pending'],
  closed: ['commentsClosed', 'commentsClosed'],
};
const MODES = Object.keys(FATES) as CommentMode[];

describe('the modes', () => {
  test('of the site hold for each article, and an article’s own stands above it', async () => {
    const { slug } = await published();
    const browser = await trusted(slug, READER);
    const own = await published({ title: 'À part' });
    for (const site of MODES) {
      await settle({ mode: site });
      expect(await fates(slug, browser), site).toEqual(FATES[site]);
      for (const mode of MODES) {
        await setCommentsMode(OWNER, own.id, mode);
        expect(await fates(own.slug, browser), `${mode}, where the site is ${site}`).toEqual(FATES[mode]);
      }
    }
    await setCommentsMode(OWNER, own.id, 'site');
    await settle({ mode: 'open' });
    expect(await fates(own.slug, browser)).toEqual(FATES.open);
  });

  test('let first-timers wait on a new site', async () => {
    expect(commentSettingsSchema.parse({}).mode).toBe('first');
    expect(commentSettingsSchema.parse({}).closeAfterDays).toBe(0);
  });

  test('open nothing that the article itself has closed', async () => {
    await settle({ mode: 'open' });
    const { id, slug } = await published({ commentsOpen: false });
    for (const mode of MODES) {
      await setCommentsMode(OWNER, id, mode);
      expect(refusalOf(await post(slug)).errors).toEqual({ body: 'commentsClosed' });
    }
  });
});

describe('comments that close some days after publication', () => {
  const settings = commentSettingsSchema.parse({ closeAfterDays: 14 });
  const publishedAgo = (ms: number) => ({
    commentsOpen: true,
    commentsMode: 'site',
    publishedAt: new Date(now().getTime() - ms),
  });

  test('are open until the last moment, and say when it is', () => {
    const article = publishedAgo(14 * DAY - 5_000);
    const closesAt = new Date(article.publishedAt.getTime() + 14 * DAY);
    expect(takesComments(article, settings)).toEqual({ mode: 'first', closesAt });
    expect(takesComments(publishedAgo(14 * DAY), settings)).toEqual({ mode: 'closed' });
    expect(takesComments(publishedAgo(15 * DAY), settings)).toEqual({ mode: 'closed' });
  });

  test('stay open where the article has a mode of its own, where the site says 0, and before it is published', () => {
    const old = publishedAgo(3_000 * DAY);
    expect(takesComments({ ...old, commentsMode: 'open' }, settings)).toEqual({ mode: 'open' });
    expect(takesComments(old, { ...settings, closeAfterDays: 0 })).toEqual({ mode: 'first' });
    expect(takesComments({ ...old, publishedAt: null }, settings)).toEqual({ mode: 'first' });
  });

  test('close between the form and the post, and what was typed is kept', async () => {
    await settle({ closeAfterDays: 14, mode: 'open' });
    const { id, slug } = await published();
    moveClock(14 * DAY - 60_000);
    const form = formToken(id, 'page');
    expect(await post(slug, { body: 'À temps' })).toMatchObject({ status: 'approved' });
    moveClock(14 * DAY + 60_000);
    const { attempt, errors } = refusalOf(await post(slug, { body: 'Trop tard' }, { form }));
    expect(errors).toEqual({ body: 'commentsClosed' });
    expect((await readAttempt(GUEST, slug, attempt)).values.body).toBe('Trop tard');
    await setCommentsMode(OWNER, id, 'open');
    expect(await post(slug, { body: 'Rouvert' })).toMatchObject({ status: 'approved' });
    expect((await readThreads(id)).map(({ body }) => body)).toEqual(['À temps', 'Rouvert']);
  });
});

describe('an article that changes between the form and the post', () => {
  test('is taken as it is when the comment comes', async () => {
    const { id, slug } = await published();
    const browser = await trusted(slug, READER);
    for (const mode of ['open', 'closed', 'first', 'all', 'open'] as const) {
      await setCommentsMode(OWNER, id, mode);
      expect(await fates(slug, browser), mode).toEqual(FATES[mode]);
    }
  });

  test('and is taken off the site is not there: nothing says that it was, nothing is stored', async () => {
    const { id, slug } = await published();
    const form = formToken(id, 'page');
    await unpublishArticle(OWNER, id);
    moveClock(2_000);
    await expect(post(slug, {}, { form })).rejects.toThrow(NotFound);
    await expect(post('jamais-vu', {}, { form })).rejects.toThrow(NotFound);
    expect(await reading().comment.count()).toBe(0);
    expect(await reading().commentAttempt.count()).toBe(0);
  });

  test('and moves is the same article: its form is in order under the new address and the old', async () => {
    await settle({ mode: 'open' });
    const { id, slug, version } = await published();
    const forms = [formToken(id, 'page'), formToken(id, 'page')];
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
    done(await publishArticle(OWNER, id, moved.version));
    moveClock(2_000);
    for (const [n, address] of [slug, 'ailleurs'].entries())
      expect(await post(address, { body: `Vers ${address}` }, { form: forms[n] ?? '' })).toMatchObject({
        status: 'approved',
      });
  });
});
