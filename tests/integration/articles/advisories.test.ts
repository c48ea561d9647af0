import { expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { tellPresence } from '../../../lib/articles/presence/tell-presence';
import { previewArticle } from '../../../lib/articles/preview-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { compareRevisions } from '../../../lib/articles/revisions/compare-revisions';
import { listRevisions } from '../../../lib/articles/revisions/list-revisions';
import { readStoredDraft } from '../../../lib/articles/revisions/read-stored-draft';
import { restoreRevision } from '../../../lib/articles/revisions/restore-revision';
import { settleConflict } from '../../../lib/articles/revisions/settle-conflict';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading } from '../../../lib/db';
import { Forbidden, NotFound } from '../../../lib/errors';
import { newId } from '../../../lib/ids';
import { GUEST, type Viewer } from '../../../lib/viewer';
import { bodyOf, done, draft, member } from '../../support/cast';

/**
 * What Wagtail had to mend in 2026 (CVE-2026-44197, -44198, -44200): drafts that leaked by a comparison, a history
 * or a copy, to people who may not edit the page.
 */

const SECRET = 'Le nom du témoin';

type Article = { id: string; revisions: [string, string]; version: number };
type There = { author: Viewer; colleague: Viewer; moderator: Viewer; own: Article; theirs: Article };

/** An article of two texts that only its author has seen. */
async function secretOf(author: Viewer): Promise<Article> {
  const { id } = await createArticle(author);
  const first = done(await writeArticle(author, id, draft({ title: SECRET, body: bodyOf(SECRET) })));
  const chosen = draft({ version: first.version, title: SECRET, body: bodyOf(SECRET, 'et un autre') });
  const { version } = done(await settleConflict(author, id, { chosen, mine: chosen }));
  const [newest, , oldest] = (await listRevisions(author, id)).items;
  return { id, revisions: [oldest?.id ?? '', newest?.id ?? ''], version };
}

async function twoAuthors(): Promise<There> {
  const [author, colleague] = [await member('author'), await member('author')];
  const [own, theirs] = [await secretOf(colleague), await secretOf(author)];
  return { author, colleague, moderator: await member('moderator'), own, theirs };
}

/** What an author may ask about a colleague's article, and with its ids about their own. */
const PROBES: [string, (there: There) => Promise<unknown>][] = [
  ['its history', ({ colleague, theirs }) => listRevisions(colleague, theirs.id)],
  ['the history before a version', ({ colleague, theirs }) => listRevisions(colleague, theirs.id, 3)],
  [
    'a comparison of its texts',
    ({ colleague, theirs }) => compareRevisions(colleague, theirs.id, ...theirs.revisions),
  ],
  [
    'its texts as those of an own article',
    ({ colleague, own, theirs }) => compareRevisions(colleague, own.id, ...theirs.revisions),
  ],
  [
    'one of its texts beside an own one',
    ({ colleague, own, theirs }) =>
      compareRevisions(colleague, own.id, own.revisions[0], theirs.revisions[1]),
  ],
  [
    'an own text beside one of its',
    ({ colleague, own, theirs }) =>
      compareRevisions(colleague, own.id, theirs.revisions[0], own.revisions[1]),
  ],
  [
    'its text beside itself',
    ({ colleague, own, theirs }) =>
      compareRevisions(colleague, own.id, theirs.revisions[0], theirs.revisions[0]),
  ],
  [
    'its text restored into an own article',
    ({ colleague, own, theirs }) =>
      restoreRevision(colleague, own.id, { revision: theirs.revisions[0], version: own.version }),
  ],
  [
    'an own text restored into it',
    ({ colleague, own, theirs }) =>
      restoreRevision(colleague, theirs.id, { revision: own.revisions[0], version: theirs.version }),
  ],
  [
    'its text restored',
    ({ colleague, theirs }) =>
      restoreRevision(colleague, theirs.id, { revision: theirs.revisions[0], version: theirs.version }),
  ],
  [
    'a conflict settled in it',
    ({ colleague, theirs }) =>
      settleConflict(colleague, theirs.id, { chosen: draft({ version: theirs.version }), mine: draft() }),
  ],
  [
    'a save from a version that is not',
    ({ colleague, theirs }) => writeArticle(colleague, theirs.id, draft({ version: 99 })),
  ],
  ['what is stored of it', ({ colleague, theirs }) => readStoredDraft(colleague, theirs.id)],
  ['its draft', ({ colleague, theirs }) => readDraft(colleague, theirs.id)],
  ['its preview', ({ colleague, theirs }) => previewArticle(colleague, theirs.id)],
  ['who has it open', ({ colleague, theirs }) => tellPresence(colleague, theirs.id, { opening: 'onglet-1' })],
  [
    'a text that was guessed',
    ({ colleague, own }) => compareRevisions(colleague, own.id, own.revisions[0], newId()),
  ],
  [
    'a text of no id at all',
    ({ colleague, own }) => compareRevisions(colleague, own.id, own.revisions[0], "' OR 1=1 --\0"),
  ],
  [
    'a restoration of no id at all',
    ({ colleague, own }) => restoreRevision(colleague, own.id, { revision: '\0', version: own.version }),
  ],
];

test('an author who asks for a colleague’s article learns nothing, not even that it is there, and changes nothing', async () => {
  const there = await twoAuthors();
  const before = await everything();
  for (const [what, probe] of PROBES) {
    const answer = await probe(there).then(
      (value) => JSON.stringify(value),
      (error: unknown) => error,
    );
    expect(answer, `by ${what}`).toBeInstanceOf(NotFound);
    expect(String((answer as Error).message), `by ${what}`).not.toContain(SECRET);
  }
  expect(await everything()).toEqual(before);
});

test('members who write nothing and guests are let in nowhere; the author is, everywhere', async () => {
  const { author, moderator, theirs } = await twoAuthors();
  const [one, other] = theirs.revisions;
  for (const [viewer, error] of [
    [moderator, Forbidden],
    [GUEST, NotFound],
  ] as const) {
    await expect(listRevisions(viewer, theirs.id)).rejects.toThrow(error);
    await expect(compareRevisions(viewer, theirs.id, one, other)).rejects.toThrow(error);
    await expect(restoreRevision(viewer, theirs.id, { revision: one, version: 1 })).rejects.toThrow(error);
    await expect(readStoredDraft(viewer, theirs.id)).rejects.toThrow(error);
  }
  expect(JSON.stringify(await compareRevisions(author, theirs.id, one, other))).toContain(SECRET);
});

const everything = async () => [
  await reading().revision.findMany({ orderBy: { id: 'asc' } }),
  await reading().auditEntry.count(),
  await reading().presence.count(),
];
