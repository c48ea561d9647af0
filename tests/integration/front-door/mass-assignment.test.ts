import { beforeEach, expect, test, vi } from 'vitest';
import { receiptFor } from '../../../lib/comments/receipt';
import { reading } from '../../../lib/db';
import { OWNER } from '../../../lib/viewer';
import { approved, member, pending, published, typed } from '../../support/cast';
import { type Door, useDoors } from '../../support/door';
import { sendForm } from '../../support/send-form';

/** Fields that no form of ours has change nothing, whoever sends them in whatever way. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

/** Every column that only the site fills, and some that other systems have fallen for. */
async function surplus(articleId: string): Promise<Record<string, string>> {
  const staff = await member('editor');
  return {
    status: 'approved',
    approved: '1',
    published: '1',
    isStaff: 'true',
    byAuthor: 'true',
    by: 'author',
    memberId: staff.kind === 'member' ? staff.id : '',
    role: 'administrator',
    roles: 'administrator',
    id: 'aaaaaaaaaaaaaaaa',
    articleId,
    article: articleId,
    postId: articleId,
    contactId: 'aaaaaaaaaaaaaaaa',
    createdAt: '2001-01-01T00:00:00.000Z',
    editedAt: '2001-01-01T00:00:00.000Z',
    decidedAt: '2001-01-01T00:00:00.000Z',
    proved: '1',
    provedAt: '2001-01-01T00:00:00.000Z',
    path: '20010101000000000aaaaaaaaaaaaaaaa',
    parentId: 'aaaaaaaaaaaaaaaa',
    shown: '1',
    below: '99',
    reports: '0',
    heldBy: '',
    trace: '[]',
    learned: 'ham',
    version: '7',
    network: '203.0.113.0/24',
    userAgent: 'x',
    submissionKey: 'x',
    verdict: 'pass',
    sender: 'x',
    browser: 'x',
  };
}

const rowOf = (id: string) => reading().comment.findUniqueOrThrow({ where: { id } });

test.each(['a form', 'JSON'])(
  'a comment sent as %s with the columns of the table is one like any other',
  async (as) => {
    const [here, there] = [await published(), await published({ title: 'Ailleurs' })];
    const fields = { ...(await surplus(there.id)), ...typed() };
    const sent =
      as === 'JSON'
        ? await sendForm(door.port, `/articles/${here.slug}/comments`, JSON.stringify(fields), {
            'content-type': 'application/json',
          })
        : await sendForm(door.port, `/articles/${here.slug}/comments`, fields);
    expect(sent.status).toBe(303);
    const [row, ...more] = await reading().comment.findMany();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      articleId: here.id,
      status: 'pending',
      memberId: null,
      byAuthor: false,
      proved: false,
      shown: false,
      below: 0,
      learned: '',
      version: 1,
      parentId: null,
      network: '127.0.0.1/32',
      editedAt: null,
      decidedAt: null,
    });
    expect(row?.id).not.toBe('aaaaaaaaaaaaaaaa');
    expect(row?.path.endsWith(row.id)).toBe(true);
    expect(Math.abs((row?.createdAt.getTime() ?? 0) - Date.now())).toBeLessThan(120_000);
  },
);

test('an edit of one’s own changes the text alone, and that comment alone', async () => {
  const { id: articleId, slug } = await published();
  const [mine, other] = [
    await pending(slug),
    await pending(slug, { body: 'Un autre', email: 'b@exemple.fr' }),
  ];
  const before = [await rowOf(mine), await rowOf(other)] as const;
  const fields = {
    ...(await surplus(articleId)),
    version: '1',
    id: other,
    commentId: other,
    body: 'Corrigé',
  };
  const edited = await sendForm(
    door.port,
    `/articles/${slug}/comments/received/${receiptFor(mine)}/edit`,
    fields,
  );
  expect(edited.status).toBe(303);
  const after = await rowOf(mine);
  const changed = Object.entries(after).flatMap(([column, value]) =>
    JSON.stringify(value) === JSON.stringify(before[0][column as keyof typeof after]) ? [] : [column],
  );
  expect(after).toMatchObject({ body: 'Corrigé', status: 'pending', version: 2 });
  for (const column of changed)
    expect(['body', 'folded', 'textKey', 'version', 'editedAt', 'trace', 'heldBy']).toContain(column);
  expect(await rowOf(other)).toEqual(before[1]);
});

test('a report is of the comment of its address, undecided, and by nobody else', async () => {
  const { id: articleId, slug } = await published();
  const [meant, other] = [await approved(slug), await approved(slug, { body: 'Un autre' })];
  const fields = {
    ...(await surplus(articleId)),
    commentId: other,
    outcome: 'removed',
    decidedAt: '2001-01-01',
    userID: 'x',
    reason: 'insult',
    words: '',
    email: '',
  };
  await sendForm(door.port, `/articles/${slug}/comments/${meant}/report/send`, fields);
  const reports = await reading().report.findMany();
  expect(reports).toMatchObject([
    { commentId: meant, outcome: '', decidedAt: null, version: 1, contactId: null },
  ]);
  expect(reports[0]?.sender).not.toBe('x');
  expect([(await rowOf(meant)).status, (await rowOf(other)).reports]).toEqual(['approved', 0]);
});

test('the setup of a blog that has members is over, whatever is sent', async () => {
  await published({}, OWNER);
  const members = await reading().member.count();
  const fields = {
    code: '',
    name: 'x',
    email: 'x@exemple.fr',
    password: 'une longue phrase',
    roles: 'administrator',
  };
  expect((await sendForm(door.port, '/set-up/create', fields)).status).toBeGreaterThanOrEqual(300);
  expect(await reading().member.count()).toBe(members);
});
