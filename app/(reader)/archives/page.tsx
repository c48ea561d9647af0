import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { Breadcrumbs } from '@/components/chrome/breadcrumbs';
import { readArchives } from '@/lib/articles/archives/read-archives';
import { GUEST } from '@/lib/viewer';
import { capitalised, monthAddress, monthName } from '@/lib/words/months';
import { pageMetadata } from '../metadata/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  const { archives, archivesText } = words.front;
  const isFound = (await readArchives(GUEST)).length > 0;
  return pageMetadata({ title: archives, description: archivesText, path: '/archives', isFound });
}

/** Every month in which something was published. */
export default async function ArchivesPage() {
  const { site, words } = await currentSite();
  const years = await readArchives(GUEST);
  return (
    <div className="list-page">
      <header className="list-head">
        <Breadcrumbs label={words.front.trail} steps={[{ name: words.front.home, href: '/' }]} />
        <h1>{words.front.archives}</h1>
        <p className="standfirst">
          {years.length > 0 ? words.front.archivesText : words.front.emptyArchives}
        </p>
      </header>
      {years.map(({ year, count, months }) => (
        <section className="archive-year" key={year} aria-labelledby={`year-${year}`}>
          <div className="archive-head">
            <h2 id={`year-${year}`}>
              <a href={`/archives/${year}`}>{year}</a>
            </h2>
            <p className="meta">{words.front.articles(count)}</p>
          </div>
          <ol className="archive-months">
            {[...months].reverse().map((month) => (
              <li key={month.month}>
                <a href={monthAddress(month)}>{capitalised(monthName(month.month, site.language))}</a>
                <span className="meta">{words.front.articles(month.count)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
