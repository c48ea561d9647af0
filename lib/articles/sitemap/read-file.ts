import { fromNow, HOUR } from '../../clock';
import { NotFound } from '../../errors';
import { dependsOn, freshUntil } from '../../freshness';
import type { Viewer } from '../../viewer';
import { picturesByArticle } from './pictures';
import { PER_FILE, type SitemapEntry } from './schema';
import { type DatedRow, listFrom, placeAfter } from './store';

/** Read at once: others are answered in between. */
const AT_ONCE = 500;

/** The articles of a file (`listArticleFiles`); `n` counts from 1. Public. @throws NotFound for a file that does not exist */
export async function readArticleFile(
  _viewer: Viewer,
  n: number,
  perFile = PER_FILE,
): Promise<SitemapEntry[]> {
  dependsOn('articles');
  // Pictures that are replaced have other addresses.
  freshUntil(fromNow(HOUR));
  let place = n >= 1 ? await placeAfter((n - 1) * perFile) : undefined;
  if (place === undefined) throw new NotFound();
  const entries: SitemapEntry[] = [];
  while (place !== undefined && entries.length < perFile) {
    const take: number = Math.min(AT_ONCE, perFile - entries.length);
    const rows: DatedRow[] = await listFrom(place, entries.length === 0, take);
    const pictures = await picturesByArticle(rows.map(({ id }) => id));
    for (const { id, slug, publishedAt, updatedAt } of rows)
      entries.push({
        path: `/articles/${slug}`,
        changedAt: updatedAt ?? publishedAt,
        pictures: pictures.get(id) ?? [],
      });
    const last: DatedRow | undefined = rows.length < take ? undefined : rows.at(-1);
    place = last?.publishedAt ? { id: last.id, publishedAt: last.publishedAt } : undefined;
  }
  return entries;
}
