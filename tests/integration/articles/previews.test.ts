import { describe, expect, test } from 'vitest';
import { createPreviewLink } from '../../../lib/articles/previews/create-preview-link';
import { listPreviewLinks } from '../../../lib/articles/previews/list-preview-links';
import { readPreview } from '../../../lib/articles/previews/read-preview';
import { revokePreviewLink } from '../../../lib/articles/previews/revoke-preview-link';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, moveClock } from '../../../lib/clock';
import { transaction } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { seal } from '../../../lib/ids';
import { GUEST, OWNER } from '../../../lib/viewer';
import { allTables } from '../../support/all-tables';
import { alix, done, draft, published } from '../../support/cast';

/** A draft, for somebody without an account, for a while. */

async function shared(days?: number) {
  const article = await published({ title: 'En ligne' });
  const change = { version: article.version, slug: article.slug, title: 'Brouillon' };
  const { version } = done(await writeArticle(OWNER, article.id, draft(change)));
  await createPreviewLink(OWNER, article.id, days === undefined ? {} : { days });
  const [link] = await listPreviewLinks(OWNER, article.id);
  if (link === undefined) throw new Error('no link');
  const token = link.url.split('/preview/')[1] ?? '';
  return { ...article, version, link, token };
}

test('the present draft is seen by whoever has the link, whatever is live', async () => {
  const { id, version, slug, token } = await shared();
  expect(await readPreview(GUEST, token)).toMatchObject({
    article: { title: 'Brouillon', commentsOpen: false, commentCount: 0 },
  });
  done(await writeArticle(OWNER, id, draft({ version, slug, title: 'Plus tard' })));
  expect(await readPreview(GUEST, token)).toMatchObject({ article: { title: 'Plus tard' } });
});

test.each([
  [undefined, 7],
  [1, 1],
  [7, 7],
  [30, 30],
] as const)('a link of %s days is open for %d, and no longer', async (asked, days) => {
  const { id, token, link } = await shared(asked);
  expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBeCloseTo(days * DAY, -4);
  moveClock(days * DAY - 60_000);
  expect(await readPreview(GUEST, token)).toMatchObject({ expiresAt: link.expiresAt });
  moveClock(days * DAY + 1);
  await expect(readPreview(GUEST, token)).rejects.toThrow(NotFound);
  expect(await listPreviewLinks(OWNER, id)).toEqual([]);
});

describe('nothing is seen', () => {
  test('by a link that was taken back; the others of the article stay open', async () => {
    const { id, link, token } = await shared();
    const other = await createPreviewLink(await alix(), id, { days: 1 });
    await revokePreviewLink(OWNER, link.id);
    await revokePreviewLink(OWNER, link.id);
    await expect(readPreview(GUEST, token)).rejects.toThrow(NotFound);
    expect(await listPreviewLinks(OWNER, id)).toMatchObject([{ id: other.id, by: /^Membre/ }]);
  });

  test('of what is in the trash', async () => {
    const { id, token } = await shared();
    const trash = (trashedAt: Date | null) =>
      transaction((tx) => tx.article.update({ where: { id }, data: { trashedAt } }));
    await trash(new Date());
    await expect(readPreview(GUEST, token)).rejects.toThrow(NotFound);
    await expect(createPreviewLink(OWNER, id, {})).rejects.toThrow(NotFound);
    await trash(null);
    expect(await readPreview(GUEST, token)).toBeTruthy();
  });

  test('by anything that is not a genuine token, and none can be made from what is stored', async () => {
    const { id, link, token } = await shared();
    const [first, secret = ''] = token.split('.');
    const forged = [
      '',
      link.id,
      id,
      `${link.id}.`,
      `${id}.${secret}`,
      `${first}.${secret.slice(0, -1)}`,
      `${token}.${secret}`,
      `${link.id}.${seal('receipt', link.id)}`,
      `nobody.${seal('preview', 'nobody')}`,
      '\0',
      'é'.repeat(5_000),
    ];
    for (const wrong of forged) await expect(readPreview(GUEST, wrong), wrong).rejects.toThrow(NotFound);
    expect(JSON.stringify(await allTables())).not.toContain(secret);
  });
});

test('a link lasts for one of three times, and for nothing else', async () => {
  const { id } = await shared();
  for (const input of [{ days: 0 }, { days: 365 }, { days: '7' }, { days: -1 }, null])
    await expect(createPreviewLink(OWNER, id, input)).rejects.toThrow();
  expect(await listPreviewLinks(OWNER, id)).toHaveLength(1);
});
