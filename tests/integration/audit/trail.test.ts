import { describe, expect, test } from 'vitest';
import { auditCells } from '../../../components/admin/audit/audit-cells';
import { createArticle } from '../../../lib/articles/create-article';
import { exportAudit, listPeople, readAudit } from '../../../lib/audit/read-audit';
import { readRecent } from '../../../lib/audit/read-recent';
import { record } from '../../../lib/audit/record';
import { DAY, moveClock } from '../../../lib/clock';
import { csvLine } from '../../../lib/csv';
import { reading, transaction } from '../../../lib/db';
import { writeArticleSettings } from '../../../lib/settings/articles/write-article-settings';
import { writeSite } from '../../../lib/settings/write-site';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER, type Viewer } from '../../../lib/viewer';
import { wordsOf } from '../../../lib/words/dictionary';
import { alix, approved, camille, member, noe, published } from '../../support/cast';

const idOf = (viewer: Viewer) => (viewer.kind === 'member' ? viewer.id : '');
const deeds = async (viewer: Viewer) => (await readRecent(viewer)).map(({ action }) => action);

describe('the trail', () => {
  test('is narrowed by person, action, kind, thing and days of the site', async () => {
    const [administrator, editor] = [await alix(), await camille()];
    await writeSite(administrator, { timeZone: 'Pacific/Auckland' });
    const { id } = await createArticle(editor);
    await createCategory(editor, { name: 'Roses', description: '', parentId: '' });
    const of = async (filter: object) =>
      (await readAudit(administrator, filter)).lines.map(({ action }) => action);
    expect(await of({ who: idOf(editor), kind: 'category' })).toEqual(['category.create']);
    expect(await of({ action: 'article.create' })).toEqual(['article.create']);
    expect(await of({ kind: 'article', thing: id })).toEqual(['article.create']);
    expect(await of({ who: 'nobody', kind: 'member' })).toEqual(['member.create', 'member.create']);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Auckland' }).format(new Date());
    expect(await of({ since: today, action: 'article.create' })).toHaveLength(1);
    expect(await of({ until: '2020-01-01' })).toEqual([]);
    expect((await listPeople(administrator)).map((person) => person.id)).toContain(idOf(editor));
    for (const wrong of [{ since: 'hier' }, { who: 'a b' }, { kind: "x'--" }, { after: 7 }])
      await expect(readAudit(administrator, wrong)).rejects.toThrow();
  });

  test('is read page by page: each entry once, the newest first, also those of one moment', async () => {
    const at = new Date();
    await transaction(async (tx) => {
      for (let n = 0; n < 120; n++) await record(tx, OWNER, 'tag.create', 'tag', `tag${n}`);
      await tx.auditEntry.updateMany({ data: { at } });
    });
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: Awaited<ReturnType<typeof readAudit>> = await readAudit(OWNER, { after });
      seen.push(...page.lines.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  test('names things as they are called now, leads to them, and keeps what became of those that are gone', async () => {
    const { id, slug } = await published({ title: 'Les roses' });
    await approved(slug, { name: '=Jeanne' });
    const { lines } = await readAudit(OWNER, {});
    expect(lines.find(({ action }) => action === 'article.publish')).toMatchObject({
      name: 'Les roses',
      path: `/admin/articles/${id}`,
    });
    const approval = lines.find(({ action }) => action === 'comment.approve');
    expect(approval).toMatchObject({
      name: '=Jeanne',
      path: expect.stringContaining(`/articles/${slug}/comments/`),
    });
    expect(approval?.changes).toContainEqual({ field: 'state', before: 'pending', after: 'approved' });
    if (approval) {
      const cells = auditCells(approval, wordsOf('fr'));
      expect(csvLine(cells)).toContain(",'=Jeanne,");
      expect(cells.at(-1)).toContain('état: approuvé');
    }
    await transaction((tx) => record(tx, OWNER, 'article.unpublish', 'article', 'gone'));
    expect((await readAudit(OWNER, { thing: 'gone' })).lines[0]).toMatchObject({ name: '', path: '' });
  });

  test('says who took it out of the house, once a file', async () => {
    const administrator = await alix();
    for (let n = 0; n < 2; n++) await transaction((tx) => record(tx, OWNER, 'tag.create', 'tag', `${n}`));
    const first = await exportAudit(administrator, {});
    await exportAudit(administrator, { after: first.lines[0]?.id });
    expect(await reading().auditEntry.count({ where: { action: 'audit.export' } })).toBe(1);
  });
});

describe('what happened last', () => {
  test('is told to each as far as their roles go: of colleagues’ drafts and members an author learns nothing', async () => {
    const [administrator, editor, author, moderator] = [
      await alix(),
      await camille(),
      await member('author'),
      await noe(),
    ];
    await writeArticleSettings(OWNER, { authorsPublish: true });
    await createArticle(editor);
    await writeSite(administrator, { title: 'Le Lundi' });
    const { slug } = await published({}, author);
    await approved(slug);
    expect(await deeds(administrator)).toContain('settings.edit');
    expect(await deeds(editor)).toContain('article.create');
    expect(await deeds(editor)).not.toContain('settings.edit');
    expect(await deeds(editor)).not.toContain('comment.approve');
    expect(new Set(await deeds(moderator))).toEqual(new Set(['comment.approve']));
    const ofAuthor = await readRecent(author);
    expect(new Set(ofAuthor.map(({ who }) => who?.id))).toEqual(new Set([idOf(author)]));
    moveClock(DAY);
    for (let n = 0; n < 20; n++) await createArticle(author);
    expect(await deeds(author)).toHaveLength(15);
  });
});
