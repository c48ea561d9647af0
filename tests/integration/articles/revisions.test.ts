import { afterEach, describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { compareRevisions } from '../../../lib/articles/revisions/compare-revisions';
import { listRevisions } from '../../../lib/articles/revisions/list-revisions';
import { readStoredDraft } from '../../../lib/articles/revisions/read-stored-draft';
import { restoreRevision } from '../../../lib/articles/revisions/restore-revision';
import { settleConflict } from '../../../lib/articles/revisions/settle-conflict';
import { writeArticle } from '../../../lib/articles/write-article';
import { MINUTE, moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { Conflict, NotFound } from '../../../lib/errors';
import { newId } from '../../../lib/ids';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, camille, done, draft, published } from '../../support/cast';

afterEach(() => moveClock(0));

const history = async (id: string) =>
  (await listRevisions(OWNER, id)).items.map(({ title, reason }) => [title, reason]);

describe('the history of an article', () => {
  test('names each text that was kept: by whom, when, why, its words, and which is live and which the draft', async () => {
    const editor = await camille();
    const { id, version } = await published(
      { title: 'Publié', body: bodyOf('L’hiver, il fait 5 °C.') },
      editor,
    );
    moveClock(20 * MINUTE);
    done(await writeArticle(OWNER, id, draft({ version, title: 'Repris' })));
    const { items, next, title, draftVersion } = await listRevisions(editor, id);
    expect(items).toMatchObject([
      { title: 'Repris', by: null, reason: '', isDraft: true, isLive: false, words: 3 },
      {
        title: 'Publié',
        by: editor.kind === 'member' && editor.name,
        reason: 'publish',
        isDraft: false,
        isLive: true,
        words: 5,
      },
    ]);
    expect(items[0]?.savedAt.getTime()).toBeGreaterThan(items[1]?.savedAt.getTime() ?? 0);
    expect({ next, title, draftVersion }).toEqual({ next: null, title: 'Repris', draftVersion: version + 1 });
  });

  test('of hundreds of texts is turned page by page, none twice and none missing, quickly', async () => {
    const { id, version } = await published();
    const row = await reading().revision.findFirstOrThrow({ where: { articleId: id } });
    const lists = { sources: [], categoryIds: [], tagIds: [], authorIds: [] };
    const body = bodyOf('le froid mord '.repeat(200));
    const rows = Array.from({ length: 500 }, (_, n) => ({
      ...{ ...row, ...lists, body, id: newId(), version: version + 1 + n, title: `T ${n}` },
    }));
    await transaction((tx) => tx.revision.createMany({ data: rows }));
    const seen: number[] = [];
    let before: number | undefined;
    await listRevisions(OWNER, id);
    const began = performance.now();
    do {
      const page = await listRevisions(OWNER, id, before);
      seen.push(...page.items.map((item) => item.version));
      before = page.next ?? undefined;
    } while (before !== undefined);
    // Seventeen pages, each counting words for the first time.
    expect(performance.now() - began).toBeLessThan(17 * 250);
    expect(seen).toEqual(Array.from({ length: 501 }, (_, n) => version + 500 - n));
    for (const wrong of [0, -1, 1.5, Number.NaN, 1e15]) {
      await expect(listRevisions(OWNER, id, wrong)).rejects.toThrow(NotFound);
    }
  });

  test('shows what two texts have in common and what not, the older first whichever is asked for first', async () => {
    const { id, version } = await published({ body: bodyOf('Il faisait froid.', 'Fin.'), tags: ['Hiver'] });
    const source = { publisher: 'ADEME', title: 'Batteries', url: 'https://ademe.fr/', readOn: '' };
    const change = {
      title: 'Une voiture qui roule',
      body: bodyOf('Il faisait chaud.', 'Fin.'),
      sources: [source],
    };
    done(await writeArticle(OWNER, id, draft({ version, tags: ['Été'], ...change })));
    const [newer, older] = (await listRevisions(OWNER, id)).items;
    const compared = await compareRevisions(OWNER, id, newer?.id ?? '', older?.id ?? '');
    expect([compared.before.id, compared.after.id]).toEqual([older?.id, newer?.id]);
    const marked = (pieces: { kind: string; text: string }[]) =>
      pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`);
    expect(compared.comparison.fields.map(({ name, pieces }) => [name, marked(pieces)])).toEqual([
      ['title', ['removed hiverne', 'added roule']],
      ['sources', ['added ADEME, Batteries, https://ademe.fr/']],
      ['slug', ['removed hiverne', 'added roule']],
      ['tags', ['removed Hiver', 'added Été']],
    ]);
    expect(compared.comparison.blocks.map(({ kind, pieces }) => [kind, marked(pieces)])).toEqual([
      ['changed', ['removed froid', 'added chaud']],
      ['same', []],
    ]);
  });
});

describe('a restoration', () => {
  test('makes an older text the draft and keeps the present one; readers see no change', async () => {
    const editor = await camille();
    const { id, version } = await published(
      { title: 'Ancien', tags: ['Hiver'], body: bodyOf('Avant.') },
      editor,
    );
    const saved = done(await writeArticle(editor, id, draft({ version, title: 'Présent' })));
    const old = (await listRevisions(editor, id)).items.at(-1)?.id ?? '';
    const restored = await restoreRevision(editor, id, { revision: old, version: saved.version });
    expect(await readDraft(editor, id)).toMatchObject({
      title: 'Ancien',
      slug: 'ancien',
      tags: ['Hiver'],
      body: bodyOf('Avant.'),
      version: restored.version,
    });
    expect(await history(id)).toEqual([
      ['Ancien', ''],
      ['Présent', 'restore'],
      ['Ancien', 'publish'],
    ]);
    const found = await reading().articleText.findFirst({ where: { articleId: id, kind: 'draft' } });
    expect(found?.text).toContain('avant');
    const [entry] = await reading().auditEntry.findMany({
      where: { entityId: id, action: 'article.revert' },
    });
    expect(entry?.data).toMatchObject({
      before: { title: 'Présent' },
      after: { title: 'Ancien', restored: version },
    });
    // It is an ordinary draft: the next save rewrites it.
    done(await writeArticle(editor, id, draft({ version: restored.version, title: 'Ancien, corrigé' })));
    expect((await history(id))[0]).toEqual(['Ancien, corrigé', '']);
  });

  test('is refused when somebody saved since; of two at once one is done', async () => {
    const { id, version } = await published();
    const saved = done(await writeArticle(OWNER, id, draft({ version, title: 'Vu' })));
    const revision = (await listRevisions(OWNER, id)).items.at(-1)?.id ?? '';
    await expect(restoreRevision(OWNER, id, { revision, version })).rejects.toThrow(Conflict);
    const both = await Promise.allSettled(
      [1, 2].map(() => restoreRevision(OWNER, id, { revision, version: saved.version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('under an address that another article has by now keeps the present one', async () => {
    const { id, version } = await published({ title: 'Le pain', slug: 'le-pain' });
    const moved = done(
      await writeArticle(OWNER, id, draft({ version, title: 'La brioche', slug: 'la-brioche' })),
    );
    done(await publishArticle(OWNER, id, moved.version));
    await published({ slug: 'le-pain' });
    const revision = (await listRevisions(OWNER, id)).items.at(-1)?.id ?? '';
    await restoreRevision(OWNER, id, { revision, version: moved.version });
    expect(await readDraft(OWNER, id)).toMatchObject({ title: 'Le pain', slug: 'la-brioche' });
  });
});

describe('what was chosen of two texts that met', () => {
  test('becomes the draft and is kept, beside both that it was made of', async () => {
    const [one, other] = [await camille(), await camille()];
    const { id } = await createArticle(one);
    const opened = done(await writeArticle(one, id, draft({ title: 'Ouvert' }))).version;
    done(await writeArticle(other, id, draft({ version: opened, title: 'Le sien' })));
    const mine = draft({ version: opened, title: 'Le mien', slug: 'une-adresse-choisie' });
    await expect(writeArticle(one, id, mine)).rejects.toThrow(Conflict);
    const stored = await readStoredDraft(one, id);
    expect(stored).toMatchObject({ by: other.kind === 'member' && other.name, draft: { title: 'Le sien' } });
    const chosen = draft({ version: stored.draft.version, title: 'Les deux' });
    const { version } = done(await settleConflict(one, id, { chosen, mine }));
    expect(await history(id)).toEqual([
      ['Les deux', 'conflict'],
      ['Le mien', 'aside'],
      ['Le sien', 'other'],
      ['Ouvert', 'other'],
    ]);
    const aside = await reading().revision.findFirst({ where: { articleId: id, reason: 'aside' } });
    expect(aside?.slug, 'as it was typed').toBe('une-adresse-choisie');
    await expect(settleConflict(other, id, { chosen, mine })).rejects.toThrow(Conflict);
    done(await writeArticle(one, id, draft({ version, title: 'La suite' })));
    expect((await history(id)).slice(0, 2)).toEqual([
      ['La suite', ''],
      ['Les deux', 'conflict'],
    ]);
  });

  test('is refused with what is wrong in it; what is wrong in the other text keeps nobody', async () => {
    const { id, version } = await published();
    const chosen = draft({ version, title: 'Choisi' });
    const wrong = { ...chosen, title: 'a'.repeat(301) };
    expect(await settleConflict(OWNER, id, { chosen: wrong, mine: chosen })).toEqual({
      ok: false,
      errors: { title: 'titleTooLong' },
    });
    done(await settleConflict(OWNER, id, { chosen, mine: wrong }));
    expect((await readDraft(OWNER, id)).title).toBe('Choisi');
  });
});
