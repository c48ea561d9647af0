import { describe, expect, test } from 'vitest';
import { replyAsStaff } from '../../../lib/comments/moderation/reply-as-staff';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { linkAuthor, listBylines } from '../../../lib/taxonomy/bylines';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { listAuthors } from '../../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../../lib/viewer';
import { alix, approved, done, member, noe, published, readThreads } from '../../support/cast';

const idOf = (viewer: object) => ('id' in viewer ? String(viewer.id) : '');
const byline = async (name: string) => done(await createAuthor(OWNER, { name })).id;

describe('a byline', () => {
  test('is a member’s once an administrator says so: their replies then have the mark of the author', async () => {
    const [administrator, writer, colleague] = [
      await alix(),
      await member('editor', 'moderator'),
      await noe(),
    ];
    const authorId = await byline('Odile Marchand');
    const { id: articleId, slug } = await published({ authorIds: [authorId] });
    const seen = { id: await approved(slug), from: 'approved' as const, version: 1 };
    const reply = async (viewer: typeof writer) => {
      const { id } = done(await replyAsStaff(viewer, seen, `Merci de ${idOf(viewer)}`));
      const replies = (await readThreads(articleId))[0]?.replies ?? [];
      return replies.find((comment) => comment.id === id)?.by;
    };
    expect(await reply(writer)).toBe('staff');
    done(await linkAuthor(administrator, { authorId, memberId: idOf(writer) }));
    expect(await reply(writer)).toBe('author');
    expect(await reply(colleague)).toBe('staff');
    done(await linkAuthor(administrator, { authorId, memberId: '' }));
    expect(await reply(writer)).toBe('staff');
    const trail = await reading().auditEntry.findMany({
      where: { action: 'author.link' },
      orderBy: { at: 'asc' },
    });
    expect(trail.map(({ entityId, data }) => [entityId, data])).toEqual([
      [authorId, { memberId: idOf(writer) }],
      [authorId, { memberId: null }],
    ]);
  });

  test('is refused to a member who has another, even at the same time; nothing is taken from anybody', async () => {
    const writer = idOf(await noe());
    const [one, two] = [await byline('Odile'), await byline('Jean')];
    const link = (authorId: string) => linkAuthor(OWNER, { authorId, memberId: writer });
    const both = await Promise.all([link(one), link(two)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, errors: { memberId: 'memberHasByline' } });
    const linked = (await listBylines(OWNER)).filter(({ memberId }) => memberId !== null);
    expect(linked).toMatchObject([{ memberId: writer }]);
    expect(await link(linked[0]?.id ?? ''), 'again').toMatchObject({ ok: true });
  });

  test('is not given to nobody, and one that is not there to nobody either', async () => {
    const authorId = await byline('Odile');
    expect(await linkAuthor(OWNER, { authorId, memberId: 'abcdefghijklmnop' })).toEqual({
      ok: false,
      errors: { memberId: 'memberUnknown' },
    });
    const nowhere = { authorId: 'abcdefghijklmnop', memberId: '' };
    await expect(linkAuthor(OWNER, nowhere)).rejects.toThrow(NotFound);
    for (const wrong of [{}, { authorId }, { authorId, memberId: 1 }, { authorId: ['x'], memberId: '' }])
      await expect(linkAuthor(OWNER, wrong)).rejects.toThrow();
  });

  test('does not say to the public whose it is', async () => {
    const authorId = await byline('Odile');
    done(await linkAuthor(OWNER, { authorId, memberId: idOf(await noe()) }));
    expect(await listAuthors(GUEST)).toEqual([{ id: authorId, slug: 'odile', name: 'Odile' }]);
  });
});
