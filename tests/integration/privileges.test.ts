import { expect, test } from 'vitest';
import { reading } from '../../lib/db';
import { Forbidden, NotFound } from '../../lib/errors';
import { GUEST, OWNER, ROLES, type Role, type Viewer } from '../../lib/viewer';
import { articles, publicArticles } from '../support/privileges/articles';
import { comments, publicComments } from '../support/privileges/comments';
import { publicFeeds } from '../support/privileges/feeds';
import { flow, publicFlow } from '../support/privileges/flow';
import { publicFound } from '../support/privileges/found';
import { publicFront } from '../support/privileges/front';
import { house, publicHouse } from '../support/privileges/house';
import { links } from '../support/privileges/links';
import { media, publicMedia } from '../support/privileges/media';
import { members, publicMembers } from '../support/privileges/members';
import { planning, publicPlanning } from '../support/privileges/planning';
import { publicReading, reading as readingVerbs } from '../support/privileges/reading';
import { revisions } from '../support/privileges/revisions';
import { publicSearch, search } from '../support/privileges/search';
import { smallBlog, type Table, type Who } from '../support/privileges/table';
import { publicTaxonomy, taxonomy } from '../support/privileges/taxonomy';
import { verbsOfLib } from '../support/verbs-of-lib';

/** Every verb that asks for a role: who may call it, besides administrators, who may call all. */
const VERBS: Table = {
  ...planning,
  ...articles,
  ...comments,
  ...flow,
  ...house,
  ...links,
  ...media,
  ...members,
  ...taxonomy,
  ...revisions,
  ...readingVerbs,
  ...search,
};

/** The verbs that anybody may call; each says `_viewer`, or asks only on behalf of the viewer. */
const PUBLIC = [
  publicArticles,
  publicFeeds,
  publicComments,
  publicHouse,
  publicMembers,
  publicPlanning,
  publicFlow,
  publicFront,
  publicFound,
  publicMedia,
  publicTaxonomy,
  publicReading,
  publicSearch,
].flat();

test('every verb of lib is in this table or said to be public: none is open by mistake', () => {
  expect(verbsOfLib().sort()).toEqual([...Object.keys(VERBS), ...PUBLIC].sort());
});

/** A member with these roles, or with none. */
const holder = (...roles: Role[]): Viewer => ({ ...OWNER, roles });

/** The roles that open a verb. */
const rolesOf = (who: Who): Role[] =>
  who === 'member' ? [...ROLES] : who === 'writers' || who === 'writer' ? ['editor', 'author'] : [who];

test('verbs are hidden from guests and refused to all but those whose they are; nothing is left of it', async () => {
  const there = await smallBlog('');
  const trail = await reading().auditEntry.count();
  for (const [name, [who, call]] of Object.entries(VERBS)) {
    const roles = rolesOf(who);
    const others = ROLES.filter((other) => !roles.includes(other) && other !== 'administrator');
    await expect(call(GUEST, there), `${name} by a guest`).rejects.toThrow(NotFound);
    if (who !== 'member') {
      await expect(call(holder(), there), `${name} without a role`).rejects.toThrow(Forbidden);
      await expect(call(holder(...others), there), `${name} by ${others}`).rejects.toThrow(Forbidden);
    }
    if (who === 'writer')
      await expect(call(there.other, there), `${name} by another author`).rejects.toThrow(NotFound);
    expect(await reading().auditEntry.count(), `what was refused left a trace: ${name}`).toBe(trail);
  }
});

test.each(Object.entries(VERBS))('%s is open to those whose it is', async (name, [who, call]) => {
  const role = rolesOf(who)[0];
  if (role !== undefined)
    expect(await call(holder(role), await smallBlog(name))).not.toMatchObject({ ok: false });
});

test.each(Object.entries(VERBS).filter(([, [who]]) => who === 'writer' || who === 'writers'))(
  '%s is open to an author whose article it is',
  async (name, [, call]) => {
    const there = await smallBlog(name);
    expect(await call(there.author, there)).not.toMatchObject({ ok: false });
  },
);

test.each([[['administrator']], [['editor', 'author', 'moderator']]] as Role[][][])(
  'to who is %s no verb of theirs is forbidden',
  async (roles) => {
    const there = await smallBlog('');
    for (const [name, [who, call]] of Object.entries(VERBS)) {
      if (who === 'administrator' && !roles.includes('administrator')) continue;
      // One blog for all: what an earlier verb took away is not there any more.
      const refused = await call(holder(...roles), there).then(
        () => false,
        (error: unknown) => error instanceof Forbidden,
      );
      expect(refused, name).toBe(false);
    }
  },
);
