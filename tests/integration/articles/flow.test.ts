import { beforeEach, describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { askForChanges } from '../../../lib/articles/flow/ask-for-changes';
import { assignArticle } from '../../../lib/articles/flow/assign-article';
import { readFlow } from '../../../lib/articles/flow/read-flow';
import { STAGES, type Stage } from '../../../lib/articles/flow/schema';
import { submitArticle } from '../../../lib/articles/flow/submit-article';
import { validateArticle } from '../../../lib/articles/flow/validate-article';
import { withdrawSubmission } from '../../../lib/articles/flow/withdraw-submission';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading } from '../../../lib/db';
import { Conflict, Forbidden, NotFound } from '../../../lib/errors';
import { writeArticleSettings } from '../../../lib/settings/articles/write-article-settings';
import { GUEST, OWNER, type Viewer } from '../../../lib/viewer';
import { bodyOf, done, draft, published } from '../../support/cast';
import { quickMember } from '../../support/privileges/table';

let author: Viewer;
let editor: Viewer;
beforeEach(async () => {
  author = await quickMember('Solène', 'author');
  editor = await quickMember('Camille', 'editor');
});

const save = async (viewer: Viewer, id: string, version: number, text: string) =>
  done(await writeArticle(viewer, id, draft({ version, body: bodyOf(text) }))).version;

/** An article of the author, its draft at a stage. */
async function at(stage: Stage): Promise<{ id: string; version: number }> {
  const { id } = await createArticle(author);
  const version = await save(author, id, 1, 'Il faisait froid.');
  if (stage !== 'writing') done(await submitArticle(author, id, version));
  if (stage === 'changes') done(await askForChanges(editor, id, { words: 'Deux sources.' }));
  if (stage === 'validated') done(await validateArticle(editor, id, version));
  return { id, version };
}

const stageOf = async (id: string) => (await readFlow(editor, id)).stage;

type Verb = (viewer: Viewer, id: string, version: number) => Promise<unknown>;
const VERBS: Record<string, Verb> = {
  submit: submitArticle,
  withdraw: withdrawSubmission,
  validate: validateArticle,
  changes: (viewer, id) => askForChanges(viewer, id, { words: 'À préciser.' }),
  save: (viewer, id, version) => save(viewer, id, version, 'Autre chose.'),
  publish: publishArticle,
};

/** What each verb makes of writing, review, changes, validated: by the author, and by an editor. */
test.each([
  ['submit', 'review conflict review conflict', 'review conflict review conflict'],
  ['withdraw', 'conflict writing conflict conflict', 'conflict writing conflict conflict'],
  ['validate', 'forbidden forbidden forbidden forbidden', 'validated validated validated conflict'],
  ['changes', 'forbidden forbidden forbidden forbidden', 'conflict changes conflict changes'],
  ['save', 'writing review changes review', 'writing review changes writing'],
  ['publish', 'forbidden forbidden forbidden forbidden', 'writing writing writing writing'],
])('%s: what it makes of each stage, by the author and by an editor', async (verb, byAuthor, byEditor) => {
  for (const [n, stage] of STAGES.entries()) {
    for (const [viewer, all] of [
      [author, byAuthor],
      [editor, byEditor],
    ] as const) {
      const { id, version } = await at(stage);
      const fault = await VERBS[verb]?.(viewer, id, version).then(() => undefined, faultOf);
      const said = `${verb} at ${stage}, ${all}`;
      expect(fault ?? (await stageOf(id)), said).toBe(all.split(' ')[n]);
      if (fault !== undefined) expect(await stageOf(id), said).toBe(stage);
    }
  }
});

function faultOf(error: unknown): string {
  if (error instanceof Conflict) return 'conflict';
  if (error instanceof Forbidden) return 'forbidden';
  throw error;
}

describe('who reads a draft', () => {
  test('validates only what was seen: a save in between is a conflict, and what was validated stays as it is', async () => {
    const { id, version } = await at('review');
    const later = await save(author, id, version, 'Une phrase de plus.');
    await expect(validateArticle(editor, id, version)).rejects.toThrow(Conflict);
    expect(await readFlow(editor, id)).toMatchObject({
      stage: 'review',
      stageVersion: version,
      version: later,
    });
    done(await validateArticle(editor, id, later));
    await save(author, id, later, 'Et une autre.');
    const kept = await reading().revision.findFirstOrThrow({ where: { articleId: id, version: later } });
    expect(kept).toMatchObject({ frozen: true, reason: 'validate' });
    expect(JSON.stringify(kept.body)).toContain('Une phrase de plus.');
    // Nobody has read what the author wrote since: it waits again.
    expect(await stageOf(id)).toBe('review');
  });

  test('says in words what is to be changed, and the history tells it with who and when', async () => {
    const { id, version } = await at('review');
    expect(await askForChanges(editor, id, { words: ' \n' })).toEqual({
      ok: false,
      errors: { words: 'changesMissing' },
    });
    expect(await askForChanges(editor, id, { words: 'a'.repeat(5_001) })).toEqual({
      ok: false,
      errors: { words: 'changesTooLong' },
    });
    for (const input of [null, 'mots', { words: 3 }, {}])
      await expect(askForChanges(editor, id, input)).rejects.toThrow();
    expect(await stageOf(id)).toBe('review');
    done(await askForChanges(editor, id, { words: 'Il manque une source.' }));
    const { steps } = await readFlow(author, id);
    expect(steps.map(({ from, to, words }) => [from, to, words])).toEqual([
      ['review', 'changes', 'Il manque une source.'],
      ['writing', 'review', ''],
    ]);
    expect(steps[0]).toMatchObject({ version, by: 'Camille', at: expect.any(Date) });
  });

  test.each(['validate', 'changes'])('of two at once one decides: %s', async (verb) => {
    const { id, version } = await at('review');
    const both = await Promise.allSettled([
      VERBS[verb]?.(editor, id, version),
      VERBS[verb]?.(OWNER, id, version),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readFlow(editor, id)).steps).toHaveLength(2);
  });

  test('never validates another text than the one that was seen, whatever is saved at the same moment', async () => {
    const { id, version } = await at('review');
    const [validated, saved] = await Promise.allSettled([
      validateArticle(editor, id, version),
      writeArticle(author, id, draft({ version, body: bodyOf('En même temps.') })),
    ]);
    const now = await readFlow(editor, id);
    if (saved.status === 'fulfilled') expect(now.stage).toBe('review');
    else expect([now.stage, validated.status]).toEqual(['validated', 'fulfilled']);
  });
});

test('an article in review is published by an editor in one click, and its history says that it was read', async () => {
  const { id, version } = await at('review');
  done(await publishArticle(editor, id, version));
  const { steps, stage, hasChanges } = await readFlow(author, id);
  expect(steps[0]).toMatchObject({ from: 'review', to: 'published', version, by: 'Camille' });
  expect([stage, hasChanges]).toEqual(['writing', false]);
  // What readers see needs no review.
  await expect(submitArticle(author, id, version)).rejects.toThrow(Conflict);
});

test('authors publish, update and unpublish their own articles when the setting says so, and nobody else’s', async () => {
  const { id, version } = await at('writing');
  const other = await published({}, editor);
  await expect(publishArticle(author, id, version)).rejects.toThrow(Forbidden);
  await writeArticleSettings(OWNER, { authorsPublish: true });
  const { slug } = done(await publishArticle(author, id, version));
  const next = await save(author, id, version, 'Corrigé.');
  done(await publishArticle(author, id, next));
  await unpublishArticle(author, id);
  await expect(readArticle(GUEST, slug)).rejects.toThrow(NotFound);
  await expect(publishArticle(author, other.id, other.version)).rejects.toThrow(NotFound);
  await expect(unpublishArticle(author, other.id)).rejects.toThrow(NotFound);
  await writeArticleSettings(OWNER, { authorsPublish: false });
  await expect(publishArticle(author, id, next)).rejects.toThrow(Forbidden);
  await expect(writeArticleSettings(OWNER, { authorsPublish: 'oui' })).rejects.toThrow();
});

test('an article is handed to who writes: who had it sees it no more, who has it does', async () => {
  const { id } = await at('review');
  const next = await quickMember('Basile', 'author');
  const moderator = await quickMember('Noé', 'moderator');
  const nobody = { ok: false, errors: { memberId: 'memberUnknown' } };
  for (const wrong of ['abcdefghijklmnop', idOf(moderator)])
    expect(await assignArticle(editor, id, wrong)).toEqual(nobody);
  done(await assignArticle(editor, id, idOf(next)));
  await expect(readDraft(author, id)).rejects.toThrow(NotFound);
  expect((await readFlow(next, id)).isOwn).toBe(true);
  expect((await readFlow(next, id)).members).toEqual([]);
  done(await assignArticle(editor, id, ''));
  expect((await readFlow(editor, id)).owner).toBeNull();
});

function idOf(viewer: Viewer): string {
  return viewer.kind === 'member' ? viewer.id : '';
}
