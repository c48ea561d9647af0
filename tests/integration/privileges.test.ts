import { describe, expect, test } from 'vitest';
import { reading } from '../../lib/db';
import { Forbidden, NotFound } from '../../lib/errors';
import { GUEST, OWNER, ROLES, type Role, type Viewer } from '../../lib/viewer';
import { articles, publicArticles } from '../support/privileges/articles';
import { comments, publicComments } from '../support/privileges/comments';
import { flow } from '../support/privileges/flow';
import { house, publicHouse } from '../support/privileges/house';
import { links } from '../support/privileges/links';
import { media } from '../support/privileges/media';
import { members, publicMembers } from '../support/privileges/members';
import { planning } from '../support/privileges/planning';
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
};

/** The verbs that anybody may call; each says `_viewer`, or asks only on behalf of the viewer. */
const PUBLIC = [publicArticles, publicComments, publicHouse, publicMembers, publicTaxonomy].flat();

test('every verb of lib is in this table or said to be public: none is open by mistake', () => {
  expect(verbsOfLib().sort()).toEqual([...Object.keys(VERBS), ...PUBLIC].sort());
});

/** A member with these roles, or with none. */
const holder = (...roles: Role[]): Viewer => ({ ...OWNER, roles });

/** The roles that open a verb. */
const rolesOf = (who: Who): Role[] =>
  who === 'member' ? [...ROLES] : who === 'writers' || who === 'writer' ? ['editor', 'author'] : [who];

test.each(Object.entries(VERBS))(
  '%s is hidden from guests, refused to all but its roles, open to them',
  async (name, [who, call]) => {
    const there = await smallBlog(name);
    const trail = await reading().auditEntry.count();
    const roles = rolesOf(who);
    await expect(call(GUEST, there), 'guest').rejects.toThrow(NotFound);
    const others = ROLES.filter((other) => !roles.includes(other) && other !== 'administrator');
    if (who !== 'member') {
      await expect(call(holder(), there), 'no role').rejects.toThrow(Forbidden);
      await expect(call(holder(...others), there), others.join()).rejects.toThrow(Forbidden);
    }
    if (who === 'writer') {
      await expect(call(there.other, there), 'the author of something else').rejects.toThrow(NotFound);
    }
    expect(await reading().auditEntry.count(), 'what was refused left a trace').toBe(trail);
    const first = roles[0];
    if (first !== undefined) expect(await call(holder(first), there)).not.toMatchObject({ ok: false });
  },
);

test.each(Object.entries(VERBS).filter(([, [who]]) => who === 'writer'))(
  '%s is open to the author whose article it is',
  async (name, [, call]) => {
    const there = await smallBlog(name);
    expect(await call(there.author, there)).not.toMatchObject({ ok: false });
  },
);

test.each(Object.entries(VERBS).filter(([, [who]]) => who === 'writers'))(
  '%s is open to authors',
  async (name, [, call]) => {
    const there = await smallBlog(name);
    expect(await call(there.author, there)).not.toMatchObject({ ok: false });
  },
);

const forOthers = Object.entries(VERBS).filter(([, [who]]) => who !== 'administrator');

describe.each([[['administrator']], [['editor', 'author', 'moderator']]] as Role[][][])(
  'to who is %s',
  (roles) => {
    test.each(forOthers)('%s is open', async (name, [, call]) => {
      expect(await call(holder(...roles), await smallBlog(name))).not.toMatchObject({ ok: false });
    });
  },
);
