import { dependsOn } from '../../freshness';
import type { Viewer } from '../../viewer';
import { PER_FILE, type SitemapFile } from './schema';
import { countListed, lastChange, placeAfter } from './store';

/** The files that hold the addresses of all published articles, `articles-1.xml` with the oldest. Public. */
export async function listArticleFiles(_viewer: Viewer, perFile = PER_FILE): Promise<SitemapFile[]> {
  dependsOn('articles');
  const total = await countListed();
  const files: SitemapFile[] = [];
  for (let from = 0; from < total; from += perFile) {
    const [first, next] = [await placeAfter(from), await placeAfter(from + perFile)];
    if (first === undefined) break;
    const changedAt = await lastChange(first.publishedAt, next?.publishedAt);
    files.push({ name: `articles-${files.length + 1}.xml`, changedAt });
  }
  return files;
}
