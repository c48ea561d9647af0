import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { Breadcrumbs } from '@/components/chrome/breadcrumbs';
import { DateTime } from '@/components/ui/date-time';
import { readArchiveYear } from '@/lib/articles/archives/read-archives';
import { GUEST } from '@/lib/viewer';
import { capitalised, monthAddress, monthOfYear } from '@/lib/words/months';
import { pageMetadata } from '../../metadata/page-metadata';

type Props = { params: Promise<{ year: string }> };

const yearAt = cache((year: string) => orNotFound(readArchiveYear(GUEST, year)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, count } = await yearAt((await params).year);
  const { words } = await currentSite();
  return pageMetadata({
    title: words.front.archivesOf(String(year)),
    description: words.front.archivesIn(String(year), count),
    path: `/archives/${year}`,
  });
}

/** A year, month by month: the newest titles of each, and the way to all of them. */
export default async function ArchiveYearPage({ params }: Props) {
  const { site, words } = await currentSite();
  const { year, count, months } = await yearAt((await params).year);
  const steps = [
    { name: words.front.home, href: '/' },
    { name: words.front.archives, href: '/archives' },
  ];
  return (
    <div className="list-page">
      <header className="list-head">
        <Breadcrumbs label={words.front.trail} steps={steps} />
        <h1>{year}</h1>
        <p className="meta">{words.front.articles(count)}</p>
      </header>
      {months.map((month) => (
        <section className="archive-year" key={month.month} aria-labelledby={`month-${month.month}`}>
          <div className="archive-head">
            <h2 id={`month-${month.month}`}>
              <a href={monthAddress(month)}>{capitalised(monthOfYear(month, site.language))}</a>
            </h2>
            <p className="meta">{words.front.articles(month.count)}</p>
          </div>
          <div>
            <ol className="archive-titles">
              {month.newest.map(({ id, slug, title, publishedAt }) => (
                <li key={id}>
                  <a href={`/articles/${slug}`}>{title}</a>
                  <span className="meta">
                    <DateTime at={publishedAt} style={site} />
                  </span>
                </li>
              ))}
            </ol>
            {month.count > month.newest.length && (
              <p className="archive-more">
                <a href={monthAddress(month)}>{words.front.wholeMonth(month.count)}</a>
              </p>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
