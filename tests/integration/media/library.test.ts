import { describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { readArticle } from '../../../lib/articles/read-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading, transaction } from '../../../lib/db';
import { Forbidden, NotFound } from '../../../lib/errors';
import { onChanged } from '../../../lib/freshness';
import { newId } from '../../../lib/ids';
import { describeMedia } from '../../../lib/media/describe-media';
import { deleteMedia } from '../../../lib/media/library/delete-media';
import { listMedia } from '../../../lib/media/library/list-media';
import { readMedia } from '../../../lib/media/library/read-media';
import { noteMediaUse } from '../../../lib/media/note-use';
import { openMedia } from '../../../lib/media/open-media';
import { replaceMedia } from '../../../lib/media/replace-media';
import { fileAddress, shareAddress } from '../../../lib/media/schema';
import { storePicture } from '../../../lib/media/store-picture';
import { GUEST, OWNER } from '../../../lib/viewer';
import { camille, done, draft, member, published, ROSES } from '../../support/cast';
import { add, filesOf, PDF, plain, sent, wav } from '../../support/media';

const rose = async () =>
  done(await storePicture(OWNER, ROSES, { name: 'Rose Trémière.gif', alt: 'Une rose' }));
const png = (red: number) => plain(8, 4, red).png().toBuffer();

test('a picture that is replaced keeps its id and its places, and has other addresses: pages show it at once', async () => {
  const { id } = await rose();
  const { slug } = await published({ leadId: id, leadAlt: 'Une rose' });
  const changed: string[] = [];
  const deaf = onChanged((tags) => changed.push(...tags));
  const bytes = await png(200);
  const replaced = done(await sent(bytes, 'bleuet.png', (upload) => replaceMedia(OWNER, id, upload)));
  deaf();
  expect(changed).toContain(`media:${id}`);
  expect(replaced).toMatchObject({ id, file: 2, width: 8, alt: 'Une rose', type: 'image/png' });
  const live = await readArticle(GUEST, slug);
  expect(live.moved || live.article.lead?.picture).toMatchObject({ id, file: 2, width: 8 });
  expect((await listMedia(OWNER, { words: 'bleuet rose' })).items).toHaveLength(1);
  // Who reads the page that was kept before still sees its pictures.
  for (const name of ['1-1.webp', '2-8.webp', '2-8.jpg'])
    expect(await openMedia(GUEST, id, name), name).toBeTruthy();
  expect(await openMedia(GUEST, id, '3-8.webp')).toBeUndefined();
  const other = await sent(PDF, 'a.pdf', (upload) => replaceMedia(OWNER, id, upload));
  expect(other).toEqual({ ok: false, errors: { file: 'mediaOtherKind' } });
});

test('of two who replace a picture at once one does, and of the other nothing is left', async () => {
  const { id } = await rose();
  const [one, two] = [await png(10), await png(20)];
  const both = await Promise.allSettled([
    sent(one, 'a.png', (upload) => replaceMedia(OWNER, id, upload)),
    sent(two, 'b.png', (upload) => replaceMedia(OWNER, id, upload)),
  ]);
  const won = both.flatMap((end) =>
    end.status === 'fulfilled' && end.value.ok ? [end.value.value.file] : [],
  );
  expect(won).toHaveLength(1);
  expect((await readMedia(OWNER, id)).file).toBe(won[0]);
  const numbers = new Set(filesOf(id).map((name) => Number(name.split('-')[0])));
  expect([...numbers].sort()).toEqual([1, won[0]]);
});

test('the same file sent twice at once stands in the library once, and whoever sent it second is told', async () => {
  const bytes = await png(30);
  const both = await Promise.all([add(OWNER, bytes, 'a.png'), add(OWNER, bytes, 'b.png')]);
  const [one, two] = both.map((outcome) => done(outcome));
  expect(one?.id).toBe(two?.id);
  expect([one?.known, two?.known].sort()).toEqual([false, true]);
  expect(await reading().media.count()).toBe(1);
  expect(await reading().auditEntry.count({ where: { action: 'media.add' } })).toBe(1);
  expect(done(await add(OWNER, bytes)).known).toBe(true);
});

describe('what is looked for', () => {
  test('is found by each word of its name, description, credit and licence, without accents', async () => {
    await rose();
    const told = { alt: 'Le cœur d’une éolienne', credit: 'Solène Guérin', licence: 'CC BY-SA' };
    const other = done(await add(OWNER, PDF, 'Bilan.pdf', told));
    const found = async (query: object) => (await listMedia(OWNER, query)).items.map(({ name }) => name);
    expect(await found({ words: 'coeur GUERIN' })).toEqual(['Bilan.pdf']);
    expect(await found({ words: 'tremiere rose' })).toEqual(['Rose Trémière.gif']);
    expect(await found({ words: 'rose guerin' })).toEqual([]);
    expect(await found({ words: '100% _' })).toEqual([]);
    expect(await found({ kind: 'pdf' })).toEqual(['Bilan.pdf']);
    expect(await found({ kind: 'audio' })).toEqual([]);
    expect(await found({ kind: 'picture', state: 'undescribed' })).toEqual([]);
    await transaction((tx) => noteMediaUse(tx, 'logo', '', other.id));
    expect(await found({ state: 'unused' })).toEqual(['Rose Trémière.gif']);
    for (const odd of [{ kind: 'x' }, { words: ['a'] }, { after: "'--" }, { state: 7 }]) {
      expect((await found(odd)).length, JSON.stringify(odd)).toBe(2);
    }
  });

  test('is shown in pages that miss and repeat nothing, even of one moment', async () => {
    const at = new Date('2026-11-01T10:00:00Z');
    const row = { type: 'image/png', width: 1, height: 1, widths: [1], createdAt: at };
    const rows = Array.from({ length: 95 }, () => ({ ...row, id: newId() }));
    await transaction((tx) => tx.media.createMany({ data: rows }));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page = await listMedia(OWNER, { after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([95, 95]);
  });
});

test('an author sees the whole library and changes what they sent; an editor changes all', async () => {
  const [author, editor] = [await member('author'), await camille()];
  const own = done(await add(author, await png(40))).id;
  const { id } = await rose();
  expect((await listMedia(author, {})).items).toHaveLength(2);
  expect((await readMedia(author, id)).mayChange).toBe(false);
  for (const attempt of [
    () => describeMedia(author, id, { alt: 'À moi' }),
    () => deleteMedia(author, id),
    () => sent(ROSES, 'x', (upload) => replaceMedia(author, id, upload)),
  ])
    await expect(attempt()).rejects.toThrow(Forbidden);
  await expect(describeMedia(author, newId(), {})).rejects.toThrow(NotFound);
  expect(await describeMedia(author, own, { alt: 'La mienne' })).toMatchObject({ alt: 'La mienne' });
  expect(await describeMedia(editor, own, { alt: 'La nôtre' })).toMatchObject({ alt: 'La nôtre' });
  expect((await deleteMedia(author, own)).ok).toBe(true);
  expect(filesOf(own)).toEqual([]);
});

test('what must stay in sight is kept, and what cards of other sites show is cropped anew', async () => {
  const picture = done(await storePicture(OWNER, await plain(1600, 1600).png().toBuffer()));
  const described = await describeMedia(OWNER, picture.id, { focus: 'top-left' });
  expect(shareAddress(described)).toBe(`/media/${picture.id}/1-share-top-left.jpg`);
  expect(filesOf(picture.id)).toContain('1-share-top-left.jpg');
  expect((await describeMedia(OWNER, picture.id, { focus: 'elsewhere' })).focus).toBe('center');
});

test('a file is kept as it was sent, under an address that it keeps, and a link to it is a use', async () => {
  const pdf = done(await add(OWNER, PDF, 'Rapport « final » 2026.PDF'));
  expect(fileAddress(pdf)).toBe(`/media/${pdf.id}/rapport-final-2026.pdf`);
  expect(done(await add(OWNER, wav(), '../../écho.mp3'))).toMatchObject({
    type: 'audio/wav',
    name: 'écho.mp3',
  });
  const marks = [{ type: 'link', attrs: { href: fileAddress(pdf) } }];
  const text = { type: 'text', text: 'Le rapport', marks };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  await published({ body });
  expect((await readMedia(OWNER, pdf.id)).uses.map(({ place }) => place)).toEqual(['draft', 'live']);
});

test('a medium that readers see cannot be deleted, one in drafts only when told; drafts of others are counted', async () => {
  const [author, editor] = [await member('author'), await camille()];
  const own = done(await add(author, await png(50))).id;
  const { id: articleId } = await createArticle(editor);
  done(await writeArticle(editor, articleId, draft({ title: 'Secret', leadId: own })));
  expect(await readMedia(author, own)).toMatchObject({ uses: [], otherDrafts: 1 });
  const seen = await readMedia(editor, own);
  expect(seen).toMatchObject({ uses: [{ place: 'draft', title: 'Secret' }], otherDrafts: 0 });
  expect(await deleteMedia(author, own)).toEqual({ ok: false, errors: { media: 'mediaInDrafts' } });
  expect((await deleteMedia(author, own, { evenInDrafts: true })).ok).toBe(true);

  const { id } = await rose();
  await published({ leadId: id, leadAlt: 'Une rose' });
  const refused = await deleteMedia(editor, id, { evenInDrafts: true });
  expect(refused).toEqual({ ok: false, errors: { media: 'mediaIsLive' } });
});
