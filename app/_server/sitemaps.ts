import { newsSitemap, sitemap, sitemapIndex } from '@/components/sitemaps/sitemap';
import { readArchives } from '@/lib/articles/archives/read-archives';
import { listArticleFiles } from '@/lib/articles/sitemap/list-files';
import { readArticleFile } from '@/lib/articles/sitemap/read-file';
import { readNews } from '@/lib/articles/sitemap/read-news';
import { PER_FILE, type SitemapEntry, type SitemapFile } from '@/lib/articles/sitemap/schema';
import { env } from '@/lib/env';
import { NotFound } from '@/lib/errors';
import { readLegal } from '@/lib/settings/legal/read-legal';
import { readRobots } from '@/lib/settings/robots/read-robots';
import { listLabelEntries } from '@/lib/taxonomy/sitemap/list-label-entries';
import { GUEST } from '@/lib/viewer';
import { monthAddress } from '@/lib/words/months';
import { currentSite } from './site';

/** What `absoluteUrl` gives for our own paths, ten thousands of times. */
const absolute = (path: string) => `${env().siteUrl.origin}${path}`;

/** What stands in files of its own beside the articles. */
const LISTS: Readonly<Record<string, () => Promise<SitemapEntry[]>>> = {
  pages,
  categories: () => listLabelEntries(GUEST, 'category'),
  tags: () => listLabelEntries(GUEST, 'tag'),
  authors: () => listLabelEntries(GUEST, 'author'),
};

/** The list of the site's sitemaps. @throws NotFound on a site that wants to be in no search result */
export async function writtenIndex(): Promise<Response> {
  await requireIndexed();
  const files: SitemapFile[] = [...(await listArticleFiles(GUEST))];
  for (const [name, list] of Object.entries(LISTS)) {
    const entries = await list();
    for (let from = 0; from < entries.length; from += PER_FILE) {
      const times = entries.slice(from, from + PER_FILE).map(({ changedAt }) => changedAt?.getTime() ?? 0);
      const last = times.reduce((a, b) => Math.max(a, b), 0);
      files.push({
        name: `${name}-${from / PER_FILE + 1}.xml`,
        changedAt: last === 0 ? null : new Date(last),
      });
    }
  }
  return xml(sitemapIndex(files, absolute));
}

/** One of the files of the list. @throws NotFound */
export async function writtenFile(file: string): Promise<Response> {
  await requireIndexed();
  const [, name = '', number = ''] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? [];
  const n = Number(number);
  if (name === 'articles') return xml(sitemap(await readArticleFile(GUEST, n), absolute));
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  const entries = (await list?.())?.slice((n - 1) * PER_FILE, n * PER_FILE) ?? [];
  if (entries.length === 0) throw new NotFound();
  return xml(sitemap(entries, absolute));
}

/** What is news. A site without any has an empty list. @throws NotFound on a site that wants to be in no search result */
export async function writtenNews(): Promise<Response> {
  await requireIndexed();
  const { site } = await currentSite();
  const publication = { name: site.title, language: site.language };
  return xml(newsSitemap(await readNews(GUEST), publication, absolute));
}

async function pages(): Promise<SitemapEntry[]> {
  const { showsNotice, showsPrivacy } = await readLegal(GUEST);
  const paths = [
    '/',
    '/comments/rules',
    '/feeds',
    ...(showsNotice ? ['/legal'] : []),
    ...(showsPrivacy ? ['/privacy'] : []),
    ...(await archives()),
  ];
  return paths.map((path) => ({ path, changedAt: null }));
}

async function archives(): Promise<string[]> {
  const years = await readArchives(GUEST);
  const dated = years.flatMap(({ year, months }) => [`/archives/${year}`, ...months.map(monthAddress)]);
  return dated.length === 0 ? [] : ['/archives', ...dated];
}

async function requireIndexed(): Promise<void> {
  if (!(await readRobots(GUEST)).index) throw new NotFound();
}

function xml(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
