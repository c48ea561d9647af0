import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { writeArticle } from '../../../lib/articles/write-article';
import { MINUTE, moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { Conflict } from '../../../lib/errors';
import { newId } from '../../../lib/ids';
import { OWNER, type Viewer } from '../../../lib/viewer';
import { camille, done, draft, published } from '../../support/cast';

afterEach(() => moveClock(0));

/** All that is kept of an article, the oldest first. */
const kept = (articleId: string) =>
  reading().revision.findMany({
    where: { articleId },
    orderBy: { version: 'asc' },
    select: { version: true, title: true, frozen: true, reason: true },
  });

const edits = (entityId: string) =>
  reading().auditEntry.count({ where: { entityId, action: 'article.edit' } });

/** Saves titles one after the other. @returns the last version */
async function write(viewer: Viewer, id: string, version: number, ...titles: string[]): Promise<number> {
  let last = version;
  for (const title of titles)
    last = done(await writeArticle(viewer, id, draft({ version: last, title }))).version;
  return last;
}

describe('one rolling draft', () => {
  test('is rewritten by every save, a version a save, and leaves neither revisions nor entries of the log', async () => {
    const { id } = await createArticle(OWNER);
    expect(await write(OWNER, id, 1, 'A', 'AB', 'ABC')).toBe(4);
    expect(await kept(id)).toEqual([{ version: 4, title: 'ABC', frozen: false, reason: '' }]);
    expect(await edits(id)).toBe(0);
  });

  test('is kept as it is by a pause, by somebody else, and by a publication; each begins one with one entry', async () => {
    const [editor, other] = [await camille(), await camille()];
    const { id } = await createArticle(editor);
    let version = await write(editor, id, 1, 'A', 'AB');
    moveClock(9 * MINUTE);
    version = await write(editor, id, version, 'Avant la pause');
    moveClock(20 * MINUTE);
    version = await write(editor, id, version, 'Après', 'Après la pause');
    version = await write(other, id, version, 'Une autre', 'Une autre main');
    done(await publishArticle(other, id, version));
    version = await write(other, id, version, 'À jour', 'À jour bientôt');
    expect((await kept(id)).map(({ title, reason }) => [title, reason])).toEqual([
      ['Avant la pause', 'pause'],
      ['Après la pause', 'other'],
      ['Une autre main', 'publish'],
      ['À jour bientôt', ''],
    ]);
    expect(await edits(id)).toBe(3);
    expect((await readDraft(editor, id)).version).toBe(version);
  });

  test('of the pauses the newest hundred are kept, of the publications all', async () => {
    const { id, version } = await published({ title: 'Publié' });
    const { tagIds: _, ...row } = await reading().revision.findFirstOrThrow({ where: { articleId: id } });
    const paused = Array.from({ length: 102 }, (_, n) => ({
      ...(row as typeof row & { body: never; sources: never; categoryIds: never; authorIds: never }),
      ...{ id: newId(), version: version + 1 + n, title: `Pause ${n + 1}`, reason: 'pause', tagIds: [] },
    }));
    const last = { ...(paused.at(-1) as (typeof paused)[number]), id: newId(), frozen: false, reason: '' };
    last.version += 1;
    await transaction(async (tx) => {
      await tx.revision.createMany({ data: [...paused, last] });
      await tx.article.update({ where: { id }, data: { draftId: last.id } });
    });
    moveClock(11 * MINUTE);
    await write(OWNER, id, last.version, 'Après la pause');
    const rows = await kept(id);
    expect(rows.filter(({ reason }) => reason === 'pause')).toHaveLength(100);
    expect(rows.slice(0, 2).map(({ title }) => title)).toEqual(['Publié', 'Pause 4']);
  });
});

describe('a save', () => {
  test('that changes nothing writes nothing, even after a pause, and gives the same version', async () => {
    const { id, version } = await published({ tags: ['Hiver'], sources: [source] });
    const before = await reading().article.findUniqueOrThrow({ where: { id }, select: { savedAt: true } });
    moveClock(60 * MINUTE);
    const again = draft({ version, tags: ['Hiver'], sources: [source] });
    expect(done(await writeArticle(await camille(), id, again)).version).toBe(version);
    expect(await kept(id)).toHaveLength(1);
    expect(await reading().article.findUniqueOrThrow({ where: { id }, select: { savedAt: true } })).toEqual(
      before,
    );
  });

  test('whose answer was lost may be sent again; another text from that version is a conflict', async () => {
    const { id } = await createArticle(OWNER);
    const sent = draft({ title: 'Envoyé' });
    const { version } = done(await writeArticle(OWNER, id, sent));
    expect(done(await writeArticle(OWNER, id, sent)).version).toBe(version);
    await expect(writeArticle(OWNER, id, { ...sent, title: 'Autre' })).rejects.toThrow(Conflict);
    // A conflict comes before what else is wrong: correcting that would be in vain.
    const { slug } = await published({ title: 'Déjà là' });
    await expect(writeArticle(OWNER, id, { ...sent, slug })).rejects.toThrow(Conflict);
  });

  test('of twenty at once from one version exactly one is kept, whoever sends them', async () => {
    const editors = [await camille(), await camille()];
    const { id, version } = await published();
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        writeArticle(editors[n % 2] as Viewer, id, draft({ version, title: `Titre ${n}` })),
      ),
    );
    const won = saves.flatMap((save, n) => (save.status === 'fulfilled' ? [`Titre ${n}`] : []));
    for (const save of saves) if (save.status === 'rejected') expect(save.reason).toBeInstanceOf(Conflict);
    expect((await kept(id)).map(({ title }) => title)).toEqual(['Une voiture qui hiverne', ...won]);
    expect(won).toHaveLength(1);
  });

  test('that meets a publication of the same version never changes what was published', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await createArticle(OWNER);
      const version = await write(OWNER, id, 1, 'Relu');
      await Promise.allSettled([
        publishArticle(OWNER, id, version),
        writeArticle(OWNER, id, draft({ version, title: 'Pas relu' })),
      ]);
      const { live } = await reading().article.findUniqueOrThrow({
        where: { id },
        select: { live: { select: { title: true, frozen: true } } },
      });
      if (live !== null) expect(live).toEqual({ title: 'Relu', frozen: true });
    }
  });

  test('of two writers in any order loses no text: it is the draft, or kept, or was answered with a conflict', async () => {
    const writers = [await camille(), await camille()];
    const step = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('save', 'save', 'save', 'open', 'pause', 'publish'),
    });
    let texts = 0;
    const run = async (steps: { who: number; what: string }[]) => {
      const { id } = await createArticle(OWNER);
      const opened = [1, 1];
      const mine = ['', ''];
      let [pauses, stored] = [0, ''];
      for (const { who, what } of steps) {
        const viewer = writers[who] as Viewer;
        if (what === 'open') opened[who] = (await readDraft(viewer, id)).version;
        if (what === 'pause') moveClock(++pauses * 11 * MINUTE);
        if (what === 'publish') await publishArticle(viewer, id, opened[who] ?? 0).catch(onlyConflicts);
        if (what !== 'save') continue;
        const title = `Texte ${++texts}`;
        const saved = await writeArticle(viewer, id, draft({ version: opened[who] ?? 0, title })).catch(
          onlyConflicts,
        );
        if (!saved?.ok) continue;
        // What somebody saved over was their own text, which they had in view, or is kept.
        const titles = (await kept(id)).map((row) => row.title);
        if (stored !== '' && stored !== mine[who]) expect(titles).toContain(stored);
        expect(titles).toContain(title);
        opened[who] = saved.value.version;
        mine[who] = stored = title;
      }
      if (stored !== '') expect((await readDraft(OWNER, id)).title).toBe(stored);
      moveClock(0);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), run), { numRuns: 25 });
  });
});

const source = {
  publisher: 'ADEME',
  title: 'Se déplacer',
  url: 'https://www.ademe.fr/',
  readOn: '2026-11-02',
};

function onlyConflicts(error: unknown): undefined {
  if (!(error instanceof Conflict)) throw error;
}
